// swift-tools-version: 6.2
import PackageDescription

/// Every target of our own compiles in Swift 6 mode and refuses warnings. A release is optimised over the borders of its
/// modules, which makes a build of a site some 4 % faster: small functions of `Model` are called for every word.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .treatAllWarnings(as: .error),
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

/// For what goes through every byte of every text: unoptimised it is twenty times slower, which the tests, that start
/// the program some hundred times, would spend their time on. Overflows and bounds are trapped all the same.
let strictAndFast = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "candour",
  products: [.executable(name: "candour", targets: ["candour"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    // Without what it offers for Foundation's types, which nothing here uses.
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CVector"),
    .target(name: "CMarkArena"),

    .target(name: "Model", dependencies: ["CVector"], swiftSettings: strict),
    .target(
      name: "Reading",
      dependencies: ["Model", "CMarkGFM", "CMarkArena", .product(name: "Yams", package: "Yams")],
      exclude: ["Data/vocabularies.yml", "Data/editions.yml", "Data/helplines.yml", "Data/holidays.yml"],
      swiftSettings: strict),
    .target(
      name: "Detecting",
      dependencies: ["Model", "CPCRE2", "CXML", .product(name: "Crypto", package: "swift-crypto")],
      exclude: ["Data"], swiftSettings: strictAndFast),
    .target(
      name: "Inspecting",
      dependencies: [
        "Model", "CLinux", "CXML", "CZip", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strictAndFast),
    .target(
      name: "Checking", dependencies: ["Model", "Detecting", "Inspecting", "CXML"], swiftSettings: strict),
    .target(name: "Templating", dependencies: ["Model"], swiftSettings: strict),
    .target(
      name: "Publishing",
      dependencies: [
        "Model", "Templating", "CLinux", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "Recording", dependencies: ["Model", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .executableTarget(
      name: "candour",
      dependencies: [
        "Model", "Reading", "Detecting", "Inspecting", "Checking", "Templating", "Publishing", "Recording",
        "CLinux",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Model", "Reading", "Detecting", "Checking"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    .executableTarget(
      name: "TrialPublisher", dependencies: ["Model", "Publishing"], path: "Tests/TrialPublisher",
      swiftSettings: strict),
    .testTarget(name: "ModelTests", dependencies: ["Model", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ReadingTests", dependencies: ["Reading", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "DetectingTests", dependencies: ["Detecting", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "InspectingTests", dependencies: ["Inspecting", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CheckingTests", dependencies: ["Checking", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "TemplatingTests", dependencies: ["Templating", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PublishingTests", dependencies: ["Publishing", "TestSupport", "TrialPublisher"],
      swiftSettings: strict),
    .testTarget(
      name: "RecordingTests", dependencies: ["Recording", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CandourTests", dependencies: ["candour", "Inspecting", "TestSupport"], swiftSettings: strict),
  ]
)

// The fuzzer is built by `make fuzz` alone: nobody else pays for it.
if Context.environment["CANDOUR_FUZZING"] != nil {
  package.targets += [
    .executableTarget(
      name: "candour-fuzz",
      dependencies: ["Model", "Reading", "Detecting", "Templating", "TestSupport"],
      path: "Tests/Fuzzing", exclude: ["Corpus", "run.sh"], swiftSettings: strict)
  ]
}

// Reads marked passages for `make learn` alone.
if Context.environment["CANDOUR_LEARNING"] != nil {
  package.targets += [
    .executableTarget(
      name: "candour-learning", dependencies: ["Model", "Detecting", "TestSupport"], path: "Tests/Learning",
      swiftSettings: strict)
  ]
}
