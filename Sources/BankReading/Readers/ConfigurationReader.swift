package import InterviewCore

/// What the user has settled once for all commands.
package struct Configuration: Equatable, Sendable {
  /// The rules whose hints are not shown.
  package var hintsOff: Set<Sign>
  /// Terms that no debrief tells, beside those named when it is written.
  package var redact: [String]

  /// The user's name, as their friends know it.
  package var name: String?
  /// The job whose specialist banks are asked from as well.
  package var role: String?
  /// Whom the questions must suit; anyone when nil.
  package var level: Level?
  /// How answers are scored; quickly when nil.
  package var scoring: ScoringDepth?
  /// Whether spoken answers are recorded unless a command says otherwise.
  package var records = false
  /// Whether questions are spoken unless a command says otherwise.
  package var speaks = false
  /// The programs that serve microphone and loudspeaker.
  package var sound = SoundPrograms()

  /// Creates a configuration; everything is as usual unless it says otherwise.
  package init(
    hintsOff: Set<Sign> = [], redact: [String] = [], role: String? = nil,
    level: Level? = nil, scoring: ScoringDepth? = nil
  ) {
    self.hintsOff = hintsOff
    self.redact = redact
    self.role = role
    self.level = level
    self.scoring = scoring
  }
}

/// Reads the configuration file.
package enum ConfigurationReader {
  /// The most bytes that the file may have.
  package static let mostBytes = SourceCheck.mostBytes

  /// Reads the bytes of the file; its name is for the places of problems. One that holds nothing but
  /// comments settles nothing.
  package static func read(_ bytes: [UInt8], file: String) -> Report<Configuration> {
    if settlesNothing(bytes) { return Report(value: Configuration(), problems: []) }
    return NodeReader.report(bytes, file: file, configuration)
  }

  private static func settlesNothing(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: UInt8(ascii: "\n")).allSatisfy { line in
      let first = line.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") }
      return first == nil || first == UInt8(ascii: "#")
    }
  }

  private static func configuration(_ node: Node, _ nodes: NodeReader) -> Configuration? {
    guard
      var reader = MappingReader(
        node, "a mapping with `name`, `hints`, `redact`, `role`, `level` or `practice`", nodes)
    else { return nil }
    var configuration = Configuration()
    let off = reader.value("hints").map { hintsOff($0, nodes) } ?? []
    let redact = reader.optionalTexts("redact")
    let name = reader.optionalText("name")
    let role = reader.optionalText("role")
    let level = reader.optionalChoice("level", Level.self)
    if let node = reader.value("practice") { practice(node, nodes, &configuration) }
    configuration.sound = SoundPrograms(
      recorder: reader.optionalTexts("recorder"), player: reader.optionalTexts("player"),
      transcriber: reader.optionalTexts("transcriber"), speaker: reader.optionalTexts("speaker"),
      microphone: reader.optionalText("microphone"))
    reader.finish()
    configuration.hintsOff = Set(off)
    configuration.redact = redact
    configuration.name = name
    configuration.role = role
    configuration.level = level
    return configuration
  }

  private static func practice(
    _ node: Node, _ nodes: NodeReader, _ configuration: inout Configuration
  ) {
    guard
      var reader = MappingReader(node, "a mapping with `scoring`, `record` or `speak`", nodes)
    else { return }
    configuration.scoring = reader.optionalChoice("scoring", ScoringDepth.self)
    configuration.records = reader.optionalChoice("record", RecordingHabit.self) == .always
    configuration.speaks = reader.optionalChoice("speak", Switch.self) == .on
    reader.finish()
  }

  private static func hintsOff(_ node: Node, _ nodes: NodeReader) -> [Sign] {
    guard var reader = MappingReader(node, "a mapping with `off`, a list of rules", nodes)
    else { return [] }
    let off = reader.items("off").orEmpty.compactMap { nodes.choice($0, Sign.self) }
    reader.finish()
    return off
  }
}
