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

// A debug build of these is optimised as well: they read, count and compare, the tests have them do so for
// hours of practice, and without it every run takes two minutes of the processor more. They hold no `assert`,
// which alone would be lost. Whoever builds for the first time waits for the build, and `make` leaves it out.
let optimized = house + [SwiftSetting.unsafeFlags(["-O"])]
let quick = Context.environment["REHEARSE_FIRST"] == nil ? optimized : house

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let customDump = Target.Dependency.product(name: "CustomDump", package: "swift-custom-dump")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

// The arrows of the architecture, top down; see Sources/README.md.
let sources: [Target] = [
  .executableTarget(
    name: "rehearse",
    dependencies: [
      "LineEditing", "SoundRecording", "TranscriptStorage", "DeckReading", "RehearseApp",
      "DebriefDocuments",
      "BankImporting", "BankReading", "TerminalUI", "JobSearch", "InterviewCore", "TextBasics",
      "CProcess", argumentParser,
    ],
    swiftSettings: house),
  .target(name: "CProcess"),
  .target(name: "LineEditing", dependencies: ["CReadline", "TerminalUI"], swiftSettings: house),
  .target(
    name: "DeckReading", dependencies: ["BankImporting", "CMinizip", "CZstandard", grdb],
    swiftSettings: house,
    linkerSettings: [
      .linkedLibrary(":libminizip.a"), .linkedLibrary(":libz.a"), .linkedLibrary(":libzstd.a"),
    ]),
  .target(name: "SoundRecording", swiftSettings: house),
  // Without optimisation a minute of sound takes minutes, and the tests measure four.
  .target(
    name: "DeliveryMeasures",
    swiftSettings: optimized),
  .target(
    name: "TranscriptStorage",
    dependencies: ["JobSearch", "InterviewCore", "TextBasics", grdb, sqlite],
    swiftSettings: house),
  .target(
    name: "RehearseApp",
    dependencies: [
      "TerminalUI", "DebriefDocuments", "ReviewDocuments", "BankImporting", "BankReading",
      "WebPages", "DeliveryMeasures", "JobSearch", "InterviewCore", "TextBasics",
    ],
    swiftSettings: house),
  .target(name: "JobSearch", dependencies: ["TextBasics"], swiftSettings: house),
  .target(name: "TerminalUI", dependencies: ["TextBasics"], swiftSettings: house),
  .target(
    name: "DebriefDocuments", dependencies: ["WebPages", "InterviewCore", "TextBasics"],
    resources: [
      .embedInCode("Page/debrief.css"), .embedInCode("Page/debrief.js"),
      .embedInCode("Page/debrief.mustache"), .embedInCode("Page/dimension.mustache"),
      .embedInCode("Page/voice.mustache"),
    ], swiftSettings: quick),
  .target(
    name: "ReviewDocuments", dependencies: ["WebPages", "InterviewCore", "TextBasics"],
    resources: [
      .embedInCode("Page/report.css"), .embedInCode("Page/report.mustache"),
      .embedInCode("Page/figures.mustache"), .embedInCode("Prep/prep.css"),
      .embedInCode("Prep/prep.mustache"), .embedInCode("Comparison/comparison.css"),
      .embedInCode("Comparison/comparison.mustache"), .embedInCode("Sharing/shared.css"),
      .embedInCode("Sharing/shared.js"), .embedInCode("Sharing/shared.mustache"),
    ], swiftSettings: house),
  .target(
    name: "WebPages", dependencies: ["TextBasics"],
    resources: [.embedInCode("base.css"), .embedInCode("draft.js"), .embedInCode("handing.js")],
    swiftSettings: house),
  .target(
    name: "BankImporting", dependencies: ["BankReading", "InterviewCore", "TextBasics", "CMd4c"],
    swiftSettings: quick),
  .target(
    name: "BankReading", dependencies: ["InterviewCore", "TextBasics", "CYaml"],
    swiftSettings: quick, linkerSettings: [.linkedLibrary(":libyaml.a")]),
  .target(name: "InterviewCore", dependencies: ["TextBasics"], swiftSettings: quick),
  .target(
    name: "TextBasics", dependencies: ["CGumbo", "CIconv"], swiftSettings: quick,
    linkerSettings: [.linkedLibrary(":libgumbo.a")]),
  .systemLibrary(name: "CIconv"),
  .systemLibrary(name: "CYaml", providers: [.apt(["libyaml-dev"])]),
  .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
  .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
  .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev"])]),
  .systemLibrary(name: "CZstandard", providers: [.apt(["libzstd-dev"])]),
  .systemLibrary(name: "CMd4c", providers: [.apt(["libmd4c-dev"])]),
]

// What serves the tests, and the tests in their rings; see Tests/README.md.
let tests: [Target] = [
  .target(name: "PseudoTerminal", path: "Tests/PseudoTerminal", swiftSettings: house),
  .executableTarget(
    name: "ConsoleProbe", dependencies: ["LineEditing", "TerminalUI"], path: "Tests/ConsoleProbe",
    swiftSettings: house),
  .target(
    name: "TestSupport",
    dependencies: [
      "RehearseApp", "TerminalUI", "InterviewCore", "BankReading", "BankImporting", "JobSearch",
      "TranscriptStorage", customDump, grdb,
    ],
    path: "Tests/TestSupport", swiftSettings: house),
  .target(
    name: "Browser", dependencies: ["TestSupport"], path: "Tests/Browser", exclude: ["killed.py"],
    swiftSettings: house),
  .testTarget(
    name: "TextBasicsTests", dependencies: ["TextBasics", "TestSupport"], swiftSettings: house),
  .testTarget(
    name: "JobSearchTests",
    dependencies: ["JobSearch", "InterviewCore", "TextBasics", "TestSupport"],
    swiftSettings: house),
  .testTarget(
    name: "InterviewCoreTests", dependencies: ["InterviewCore", "TextBasics", "TestSupport"],
    exclude: ["Answers", "Fixtures"], swiftSettings: house),
  .testTarget(
    name: "BankReadingTests",
    dependencies: ["BankReading", "InterviewCore", "TestSupport"],
    exclude: ["FollowUps", "Postings", "Problems", "Scripts", "Snapshots"], swiftSettings: house),
  .testTarget(
    name: "BankImportingTests",
    dependencies: ["BankImporting", "BankReading", "InterviewCore", "TextBasics", "TestSupport"],
    exclude: ["Cases"], swiftSettings: house),
  .testTarget(
    name: "DeckReadingTests",
    dependencies: ["DeckReading", "BankImporting", "TestSupport", "CMinizip", "CZstandard", grdb],
    swiftSettings: house),
  .testTarget(
    name: "DeliveryMeasuresTests", dependencies: ["DeliveryMeasures", "TestSupport"],
    exclude: ["Fixtures"], swiftSettings: house),
  .testTarget(
    name: "SoundRecordingTests", dependencies: ["SoundRecording", "TestSupport"],
    swiftSettings: house),
  .testTarget(
    name: "DebriefDocumentsTests",
    dependencies: ["DebriefDocuments", "InterviewCore", "TestSupport"],
    exclude: [
      "Snapshots", "Replies/Cases", "Replies/Mails", "Replies/decisions.jsonl",
      "Redaction/planted.jsonl",
    ],
    swiftSettings: house),
  .testTarget(
    name: "WebPagesTests", dependencies: ["WebPages", "TestSupport"], swiftSettings: house),
  .testTarget(
    name: "ReviewDocumentsTests",
    dependencies: ["ReviewDocuments", "InterviewCore", "TextBasics", "TestSupport"],
    exclude: ["Snapshots"], swiftSettings: house),
  .testTarget(
    name: "TerminalUITests", dependencies: ["TerminalUI", "TextBasics", "TestSupport"],
    swiftSettings: house),
  .testTarget(
    name: "TranscriptStorageTests",
    dependencies: [
      "TranscriptStorage", "JobSearch", "InterviewCore", "TextBasics", "TestSupport", grdb,
    ],
    exclude: ["Fixtures"],
    swiftSettings: house),
  .testTarget(
    name: "RehearseAppTests",
    dependencies: [
      "RehearseApp", "TerminalUI", "InterviewCore", "BankReading", "BankImporting", "JobSearch",
      "DebriefDocuments", "DeliveryMeasures", "TextBasics", "TranscriptStorage", "TestSupport",
    ],
    exclude: ["Snapshots"], swiftSettings: house),
  .executableTarget(
    name: "bench",
    dependencies: ["TranscriptStorage", "BankReading", "InterviewCore", "PseudoTerminal"],
    path: "Tests/Bench", swiftSettings: house),
  .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: house),
  .testTarget(
    name: "PipeTests",
    dependencies: [
      "rehearse", "TranscriptStorage", "InterviewCore", "PseudoTerminal", "TestSupport", grdb,
    ],
    exclude: ["Released", "Scripts", "Snapshots"], swiftSettings: house),
  .testTarget(
    name: "BrowserTests",
    dependencies: [
      "rehearse", "Browser", "DebriefDocuments", "ReviewDocuments", "InterviewCore",
      "TextBasics", "PseudoTerminal", "TestSupport",
    ],
    swiftSettings: house),
  .testTarget(
    name: "TerminalTests",
    dependencies: [
      "rehearse", "ConsoleProbe", "LineEditing", "TerminalUI", "InterviewCore", "PseudoTerminal",
      "TestSupport",
    ],
    swiftSettings: house),
]

/// A program that tries inputs on one reader. Only `make fuzz` builds it: it has no `main`, libFuzzer brings one.
func fuzzer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: "fuzz-\(name.lowercased())", dependencies: dependencies + ["FuzzSupport"],
    path: "Tests/Fuzzers/\(name)", exclude: ["Corpus", "words.dict"],
    swiftSettings: house + [.unsafeFlags(["-parse-as-library"])])
}

let fuzzers: [Target] =
  Context.environment["REHEARSE_FUZZ"] == nil
  ? []
  : [
    .target(
      name: "FuzzSupport", dependencies: ["BankReading"], path: "Tests/Fuzzers/Support",
      swiftSettings: house),
    fuzzer("Banks", ["BankReading"]),
    fuzzer("Configurations", ["BankReading"]),
    fuzzer("Exports", ["RehearseApp", "InterviewCore", "BankReading"]),
    fuzzer("Jobs", ["JobSearch", "TextBasics"]),
    fuzzer("Lists", ["BankImporting", "BankReading", "InterviewCore"]),
    fuzzer("Replies", ["DebriefDocuments", "InterviewCore"]),
    fuzzer("Sounds", ["DeliveryMeasures"]),
  ]

let package = Package(
  name: "rehearse",
  products: [.executable(name: "rehearse", targets: ["rehearse"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
  ],
  targets: sources + tests + fuzzers,
  swiftLanguageModes: [.v6]
)
