/// The words before a number that say it is one of a bank.
enum BankWords {
  enum Kind { case sortCode, account, roll }

  /// What the words right before a place call what stands there.
  static func label(before start: Int, in scan: borrowing Scan) -> Kind? {
    var place = start
    var (isNumber, hasFigures) = (false, false)
    for step in 0..<10 {
      guard let word = scan.word(before: place) else { return nil }
      let gap = scan.bytes[word.upperBound..<place]
      switch table.meaning(of: word, in: scan.bytes) {
      case .number?: isNumber = true
      case .accountNumber?: return .account
      case .filler?: break
      case .code?:
        guard let before = scan.word(before: word.lowerBound), isSort(before, in: scan) else { return nil }
        // `sort code 01 02 03, number 55270418`.
        return hasFigures ? .account : .sortCode
      case .shortSort?:
        return isSort(word, in: scan) || scan[word.lowerBound - 1] == UInt8(ascii: "/") ? .sortCode : nil
      case .shortAccount?:
        // `a/c` and `s/c` are two words with a stroke between.
        guard scan[word.lowerBound - 1] == UInt8(ascii: "/"), let first = scan[word.lowerBound - 2] else {
          return nil
        }
        switch first.lowercased {
        case UInt8(ascii: "a"): return .account
        case UInt8(ascii: "s"): return .sortCode
        default: return nil
        }
      case .account?:
        if isBehindSortCode(word, in: scan) { return .sortCode }
        guard
          isNumber || step == 0 && gap.contains(where: { ":|,=".utf8.contains($0) })
            || isOfBank(word, in: scan) || isNumberItself(start, step, word, in: scan)
        else { return nil }
        return isOfTenant(word, in: scan) ? nil : .account
      case .roll?: return isNumber ? .roll : nil
      case nil:
        guard isNumber, word.count == 2 || word.count == 6, scan.bytes[word].allSatisfy(\.isDigit) else {
          return nil
        }
        hasFigures = true
      }
      place = word.lowerBound
    }
    return nil
  }

  private enum Word { case accountNumber, number, filler, code, shortSort, shortAccount, account, roll }

  private static let table = WordTable<Word>([
    "number no num numbers nr": .number,
    "is was were the as given his her their written on and cheque card form slip statement paper shown recorded":
      .filler,
    "code codes": .code, "sortcode sort": .shortSort, "c": .shortAccount, "account acct acc": .account,
    "roll": .roll, "accountnumber accountno acctno acctnumber accnumber accno bankaccount": .accountNumber,
  ])

  /// What the head of a column calls the numbers below it.
  static func column(over value: Range<Int>, in scan: borrowing Scan) -> Kind? {
    if scan.isInColumn(value, of: sorts) { return scan.isInColumn(value, of: orders) ? nil : .sortCode }
    guard scan.isInColumn(value, of: accounts) else { return nil }
    return scan.isInColumn(value, of: tenants) ? nil : .account
  }

  private static let sorts = WordTable<Bool>(["sort sortcode": true])
  private static let orders = WordTable<Bool>(["order by key index field": true])
  private static let accounts = WordTable<Bool>([
    "account acct acc accountnumber accountno acctno bankaccount": true
  ])

  /// Whether eight figures stand in a sentence that told before of an account and of money that goes there.
  static func isNearAccount(_ number: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard number.count == 8 else { return false }
    var place = number.lowerBound
    var (isAccount, isMoney) = (false, false)
    for _ in 0..<14 {
      guard let word = scan.word(before: place) else { break }
      if accounts.meaning(of: word, in: scan.bytes) != nil, !isOnAccount(word, in: scan) { isAccount = true }
      if money.meaning(of: word, in: scan.bytes) != nil { isMoney = true }
      if tenants.meaning(of: word, in: scan.bytes) != nil { return false }
      place = word.lowerBound
    }
    return isAccount && isMoney
  }

  private static func isOnAccount(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let before = scan.word(before: word.lowerBound) else { return false }
    return before.count == 2 && scan.bytes[before.lowerBound].lowercased == UInt8(ascii: "o")
  }

  private static let money = WordTable<Bool>([
    "bank savings current joint paid pay money cash wages pension benefit benefits transferred transfers":
      true,
    "payments payment statement statements cheque withdrawn deposited sort building": true,
  ])

  private static func isSort(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    let first = scan.bytes[word.lowerBound].lowercased
    return (word.count == 4 || word.count == 8) && first == UInt8(ascii: "s")
      && scan.bytes[word.lowerBound + 1].lowercased == UInt8(ascii: "o")
  }

  private static func isOfBank(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let before = scan.word(before: word.lowerBound) else { return false }
    return banks.meaning(of: before, in: scan.bytes) != nil
  }

  /// Whether eight figures follow the word at once, as in `emptied account 12345678`; `on account` is no account.
  private static func isNumberItself(
    _ start: Int, _ step: Int, _ word: Range<Int>, in scan: borrowing Scan
  ) -> Bool {
    guard step == 0, start == word.upperBound + 1 || scan.areOneBreath(word.upperBound..<start) else {
      return false
    }
    var end = start
    while let byte = scan[end], byte.isDigit, end - start < 9 { end += 1 }
    guard end - start == 8 else { return false }
    guard let before = scan.word(before: word.lowerBound), !scan.bytes.hasPhrase(", sort code", at: end)
    else {
      return true
    }
    return !(before.count == 2 && scan.bytes[before.lowerBound].lowercased == UInt8(ascii: "o"))
  }

  private static func isOfTenant(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let before = scan.word(before: word.lowerBound) else { return false }
    return tenants.meaning(of: before, in: scan.bytes) != nil
  }

  /// Whether a word is the account of `sort code and account`.
  private static func isBehindSortCode(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let and = scan.word(before: word.lowerBound), let code = scan.word(before: and.lowerBound),
      let sort = scan.word(before: code.lowerBound)
    else { return false }
    return table.meaning(of: code, in: scan.bytes) == .code && isSort(sort, in: scan)
  }

  private static let banks = WordTable<Bool>(["bank savings current joint": true])
  private static let tenants = WordTable<Bool>(["rent tenancy tax council": true])
}
