import BankReading
import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Lists every key of the configuration with its value and where that comes from.
  ///
  /// - Throws: ``CommandError``.
  package func configList(asJSON: Bool) throws -> ExitStatus {
    let contents = try configurationContents()
    if asJSON {
      try writeJSON(ConfigurationDocument(contents, path: places.configuration))
      return .done
    }
    var table = TextTable([.init("key"), .init("value"), .init("from")])
    for key in ConfigurationKey.allCases {
      table.add(
        .init(key.rawValue, .code),
        .init(contents[key].map { Self.shown($0.value) } ?? key.usualWords),
        .init(contents[key].map { "line \($0.line)" } ?? "as usual", .quiet))
    }
    show(
      .line(.init("The file is "), .init(places.configuration, .code))
        + .blank + table.styled(width: console.capabilities.width))
    return .done
  }

  /// Prints the value of a key, as the file or as what is usual has it.
  ///
  /// - Throws: ``CommandError``.
  package func configGet(_ name: String) throws -> ExitStatus {
    let key = try configurationKey(name)
    guard let value = try configurationContents()[key]?.value ?? key.usual else {
      note("`\(key.rawValue)` is not set: \(key.usualWords).")
      return .failed
    }
    // Not wrapped: scripts put it into a variable.
    for line in value.typed { console.write(.line(.init(line), wraps: false), to: .output) }
    return .done
  }

  /// Prints where the configuration file is, whether there is one or not.
  package func configPath() -> ExitStatus {
    console.write(.line(.init(places.configuration), wraps: false), to: .output)
    return .done
  }

  /// The key of that name.
  ///
  /// - Throws: ``CommandError/unknownKey(found:nearest:)``.
  func configurationKey(_ name: String) throws -> ConfigurationKey {
    if let key = ConfigurationKey(rawValue: name) { return key }
    let names = ConfigurationKey.allCases.map(\.rawValue)
    let word = ConfigurationKey.allCases.first { $0.word == name.split(separator: ".").last ?? "" }
    throw CommandError.unknownKey(
      found: name, nearest: word?.rawValue ?? nearest(to: name, among: names))
  }

  private static func shown(_ value: ConfigurationValue) -> String {
    value.typed.isEmpty ? "none" : value.typed.joined(separator: ", ")
  }
}

extension ConfigurationKey {
  /// What holds where the file does not say; nil where that is nothing in particular.
  var usual: ConfigurationValue? {
    switch self {
    case .bank: .texts(BankLibrary.everyday)
    case .questions: .number(PracticeLimits.usualQuestions)
    case .mode: .text(SessionRecord.Mode.mock.rawValue)
    case .medium: .text(Medium.typed.rawValue)
    case .record: .text("never")
    case .speak, .plain: .flag(false)
    case .interviewer: .text("neutral")
    case .warmUp, .followUps, .closing, .clock: .flag(true)
    case .scoring: .text(ScoringDepth.quick.rawValue)
    case .rate: .text(RatingTime.end.rawValue)
    case .redact, .hintsOff: .texts([])
    case .keepRecordings: .text("forever")
    case .name, .role, .level, .kind, .competency, .minutes, .predict, .observer, .recorder,
      .player, .transcriber, .speaker, .microphone:
      nil
    }
  }

  /// The same in words.
  var usualWords: String {
    switch self {
    case .bank: "\(list(BankLibrary.everyday, "and")), and your own"
    case .rate: "end; in a drill after each answer"
    case .role: "none, the questions everybody is asked"
    case .level, .kind, .competency: "all"
    case .minutes: "as long as the questions take"
    case .recorder, .player, .speaker: "the first that is installed"
    case .microphone: "the usual one"
    default: usual.map { $0.typed.joined(separator: ", ") }.flatMap(\.nonEmpty) ?? "none"
    }
  }
}

/// What `config list --json` writes, `rehearse.configuration/1`.
private struct ConfigurationDocument: Encodable {
  var schema = "rehearse.configuration/1"
  var path: String
  var keys: [Key] = []

  struct Key: Encodable {
    var key: String
    var about: String
    @Nullable var value: Value?
    /// The line of the file that sets it; null where it is as usual.
    @Nullable var line: Int?

    init(_ key: ConfigurationKey, _ entry: ConfigurationEntry?) {
      self.key = key.rawValue
      about = key.about
      _value = Nullable((entry?.value ?? key.usual).map { Value(value: $0) })
      _line = Nullable(entry?.line)
    }
  }

  init(_ contents: ConfigurationReader.Contents, path: String) {
    self.path = path
    keys = ConfigurationKey.allCases.map { Key($0, contents[$0]) }
  }

  /// A value as JSON has it.
  struct Value: Codable, Equatable {
    var value: ConfigurationValue

    init(value: ConfigurationValue) { self.value = value }

    init(from decoder: any Decoder) throws {
      value = .text(try decoder.singleValueContainer().decode(String.self))
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch value {
      case .text(let text): try container.encode(text)
      case .texts(let texts): try container.encode(texts)
      case .number(let number): try container.encode(number)
      case .flag(let flag): try container.encode(flag)
      }
    }
  }
}
