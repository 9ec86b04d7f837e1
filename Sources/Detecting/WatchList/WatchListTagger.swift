import Crypto
import Model

/// Works out what stands for a text in a sealed list: a number that says nothing to those who have not the key.
struct WatchListTagger: Sendable {
  static let tagBytes = 5
  static let saltBytes = 16

  private let tagKey: HMAC<SHA256>
  private let sealKey: SymmetricKey
  /// Not of this list alone: what it marks stays marked when names are added and the list is sealed anew.
  private let markKey: SymmetricKey

  init(_ key: WatchListKey, salt: [UInt8]) {
    func subkey(_ purpose: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: key.secret, salt: salt, info: Array("candour watch-list 1 \(purpose)".utf8),
        outputByteCount: 32)
    }
    tagKey = HMAC(key: subkey("tags"))
    sealKey = subkey("seal")
    markKey = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key.secret, info: Array("candour findings 1".utf8), outputByteCount: 32)
  }

  /// The 40 bits that stand for a folded text.
  func tag(_ form: WatchListForm, _ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var code = tagKey
    withUnsafeBytes(of: (form.rawValue, UInt8(0))) { code.update(data: $0) }
    code.update(data: UnsafeRawBufferPointer(text))
    return code.finalize().withUnsafeBytes { bytes in
      bytes.prefix(Self.tagBytes).reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  func tag(_ form: WatchListForm, _ text: [UInt8]) -> UInt64 {
    text.withUnsafeBufferPointer { tag(form, $0) }
  }

  /// What stands at the end of the list.
  func seal(_ contents: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: contents, using: sealKey))
  }

  /// The 32 bits by which a text that was found is known again.
  func mark(_ text: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: text, using: markKey).prefix(4))
  }

  func isSeal(_ seal: some Sequence<UInt8>, of contents: some Sequence<UInt8>) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(Array(seal), authenticating: Array(contents), using: sealKey)
  }
}

extension WatchListTagger: CustomReflectable {
  var customMirror: Mirror { Mirror(self, children: []) }
}
