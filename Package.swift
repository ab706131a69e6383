// swift-tools-version: 6.3
import PackageDescription

// What we hold every target of ours to: Swift 6, explicit existentials, imports that leak only
// where a file says `public import`, and no warning left standing.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let customDump = Target.Dependency.product(name: "CustomDump", package: "swift-custom-dump")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

// The arrows of the architecture, top down; see Sources/README.md.
let sources: [Target] = [
  .executableTarget(
    name: "rehearse",
    dependencies: [
      "LineEditing", "TranscriptStorage", "DeckReading", "RehearseApp", "DebriefDocuments",
      "BankImporting", "BankReading", "TerminalUI", "InterviewCore", argumentParser,
    ],
    swiftSettings: house),
  .target(name: "LineEditing", dependencies: ["CReadline", "TerminalUI"], swiftSettings: house),
  .target(
    name: "DeckReading", dependencies: ["BankImporting", "CMinizip", "CZstandard", grdb],
    swiftSettings: house,
    linkerSettings: [
      .linkedLibrary(":libminizip.a"), .linkedLibrary(":libz.a"), .linkedLibrary(":libzstd.a"),
    ]),
  .target(name: "TranscriptStorage", dependencies: ["InterviewCore", grdb], swiftSettings: house),
  .target(
    name: "RehearseApp",
    dependencies: [
      "TerminalUI", "DebriefDocuments", "BankImporting", "BankReading", "InterviewCore",
    ],
    swiftSettings: house),
  .target(name: "TerminalUI", dependencies: ["InterviewCore"], swiftSettings: house),
  .target(name: "DebriefDocuments", dependencies: ["InterviewCore"], swiftSettings: house),
  .target(
    name: "BankImporting", dependencies: ["BankReading", "InterviewCore", "CCmark"],
    swiftSettings: house,
    // The archives, and not the shared libraries: the program needs nothing more where it is installed.
    linkerSettings: [
      .linkedLibrary(":libcmark-gfm-extensions.a"), .linkedLibrary(":libcmark-gfm.a"),
    ]),
  .target(name: "BankReading", dependencies: ["InterviewCore", yams], swiftSettings: house),
  .target(name: "InterviewCore", swiftSettings: house),
  .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
  .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev"])]),
  .systemLibrary(name: "CZstandard", providers: [.apt(["libzstd-dev"])]),
  .systemLibrary(
    name: "CCmark", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
]

// What serves the tests, and the tests in their rings; see Tests/README.md.
let tests: [Target] = [
  .target(name: "PseudoTerminal", path: "Tests/PseudoTerminal", swiftSettings: house),
  .executableTarget(
    name: "ConsoleProbe", dependencies: ["LineEditing", "TerminalUI"], path: "Tests/ConsoleProbe",
    swiftSettings: house),
  .target(
    name: "TestSupport",
    dependencies: ["RehearseApp", "TerminalUI", "InterviewCore", "BankReading", "BankImporting"],
    path: "Tests/TestSupport", swiftSettings: house),
  .testTarget(
    name: "InterviewCoreTests", dependencies: ["InterviewCore", "TestSupport", customDump],
    swiftSettings: house),
  .testTarget(
    name: "BankReadingTests",
    dependencies: ["BankReading", "InterviewCore", "TestSupport", customDump],
    exclude: ["Problems", "Snapshots"], swiftSettings: house),
  .testTarget(
    name: "BankImportingTests",
    dependencies: ["BankImporting", "BankReading", "InterviewCore", "TestSupport", customDump],
    swiftSettings: house),
  .testTarget(
    name: "DeckReadingTests",
    dependencies: ["DeckReading", "BankImporting", "TestSupport", "CMinizip", "CZstandard", grdb],
    swiftSettings: house),
  .testTarget(
    name: "DebriefDocumentsTests",
    dependencies: ["DebriefDocuments", "InterviewCore", "TestSupport", customDump],
    exclude: ["Snapshots"], swiftSettings: house),
  .testTarget(
    name: "TerminalUITests", dependencies: ["TerminalUI", "InterviewCore", customDump],
    swiftSettings: house),
  .testTarget(
    name: "TranscriptStorageTests",
    dependencies: ["TranscriptStorage", "InterviewCore", "TestSupport", customDump, grdb],
    exclude: ["Fixtures"],
    swiftSettings: house),
  .testTarget(
    name: "RehearseAppTests",
    dependencies: [
      "RehearseApp", "TerminalUI", "InterviewCore", "BankReading", "DebriefDocuments",
      "TestSupport",
      customDump,
    ],
    exclude: ["Snapshots"], swiftSettings: house),
  .executableTarget(
    name: "bench",
    dependencies: ["TranscriptStorage", "BankReading", "InterviewCore", "PseudoTerminal"],
    path: "Tests/Bench", swiftSettings: house),
  .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: house),
  .testTarget(
    name: "PipeTests", dependencies: ["rehearse", "PseudoTerminal", "TestSupport", grdb],
    exclude: ["Snapshots"], swiftSettings: house),
  .testTarget(
    name: "TerminalTests",
    dependencies: [
      "rehearse", "ConsoleProbe", "LineEditing", "TerminalUI", "InterviewCore", "PseudoTerminal",
      "TestSupport",
    ],
    swiftSettings: house),
]

let package = Package(
  name: "rehearse",
  products: [.executable(name: "rehearse", targets: ["rehearse"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
  ],
  targets: sources + tests,
  swiftLanguageModes: [.v6]
)
