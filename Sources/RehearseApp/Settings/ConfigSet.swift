import BankReading
import TerminalUI
import TextBasics

extension App {
  /// Sets a key of the configuration, or takes it out where nothing is given. A value that would not be read leaves
  /// the file as it was.
  ///
  /// - Throws: ``CommandError``.
  package func configSet(_ name: String, to typed: [String]?) throws -> ExitStatus {
    let key = try configurationKey(name)
    let value = try typed.map { try configurationValue(of: key, typed: $0) }
    let path = places.configuration
    if environment.files.kind(path) == .other {
      throw CommandError.file(.cannotWrite(path: path, reason: "it is no regular file"))
    }
    if environment.files.kind(path) == .nothing, value != nil {
      try environment.files.makeDirectory(path.parentDirectory)
    }
    // Else what another one sets meanwhile would be lost.
    try environment.files.alone(path.parentDirectory) { try edit(path, key, setTo: value) }
    let now = value.map { $0.typed.joined(separator: ", ") } ?? key.usualWords
    note(
      .line(
        .init(key.rawValue, .code),
        .init(value == nil ? " is as usual: \(now)." : " is now "),
        .init(value == nil ? "" : now, .code), hanging: 2))
    return .done
  }

  private func edit(
    _ path: String, _ key: ConfigurationKey, setTo value: ConfigurationValue?
  ) throws {
    let bytes = environment.files.kind(path) == .nothing ? [] : try configurationBytes()
    let text: String
    do {
      text = try ConfigurationEdit(bytes, file: path).text(with: key, setTo: value)
    } catch .broken(let problems) {
      throw CommandError.badFiles(problems)
    } catch .unclear(let line) {
      throw CommandError.unclearPlace(key: key.rawValue, path: path, line: line)
    }
    if Array(text.utf8) != bytes { try environment.files.write(text, path) }
  }

  /// What somebody typed as the value of a key.
  private func configurationValue(
    of key: ConfigurationKey, typed: [String]
  ) throws -> ConfigurationValue {
    if typed.count > 1, !key.takesList {
      throw CommandError.badSetting(
        key: key.rawValue, message: "found \(typed.count) values, expected one",
        hint: "put quotes around what belongs together")
    }
    let typed = key.shape == .flag ? typed.map(\.asFlag) : typed
    let report = ConfigurationReader.value(of: key, typed: typed)
    guard let value = report.value else {
      let problem = report.problems.first
      throw CommandError.badSetting(
        key: key.rawValue, message: problem?.message ?? "cannot be read", hint: problem?.hint)
    }
    try checkNames(value.typed, of: key)
    return value
  }

  /// Whether what is named is there: found out now, and not at the beginning of the next interview.
  private func checkNames(_ names: [String], of key: ConfigurationKey) throws {
    switch key {
    case .interviewer: for name in names { _ = try interviewer(name) }
    case .bank: for name in names { _ = try bank(named: name) }
    case .role:
      for name in names { _ = try role(named: name) }
    case .competency:
      let known = environment.all(.competencies)
      if let unknown = names.first(where: { !known.contains($0) }) {
        throw CommandError.unknownCompetency(
          found: unknown, nearest: nearest(to: unknown, among: known))
      }
    default: break
    }
  }
}

extension String {
  /// `true` and `false` as every question of ours is answered, too.
  fileprivate var asFlag: String {
    switch lowercased() {
    case "yes", "on": "true"
    case "no", "off": "false"
    default: self
    }
  }
}

extension ConfigurationKey {
  /// Whether it takes several values.
  fileprivate var takesList: Bool {
    switch shape {
    case .texts, .words: true
    default: false
    }
  }
}
