import BankReading
import Foundation

/// The files in `Problems`, each wrong in one way.
enum Catalogue {
  static let directory = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Problems")

  /// The names of all files, without extension.
  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: directory.path())
    return (files ?? []).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: directory.appending(path: "\(name).yaml")))
  }

  /// The problems of a file, read as what its name says it is, and whether there is a value.
  static func read(_ name: String) throws -> (hasValue: Bool, problems: [Problem]) {
    let bytes = try bytes(name)
    let file = "\(name).yaml"
    if name.hasPrefix("rubric-") {
      let report = RubricReader.read(bytes, file: file)
      return (report.value != nil, report.problems)
    }
    if name.hasPrefix("interviewer-") {
      let report = InterviewerReader.read(bytes, file: file)
      return (report.value != nil, report.problems)
    }
    if name.hasPrefix("configuration-") {
      let report = ConfigurationReader.read(bytes, file: file)
      return (report.value != nil, report.problems)
    }
    if name.hasPrefix("vocabulary-") {
      let report = VocabularyReader.read(bytes, file: file)
      return (report.value != nil, report.problems)
    }
    let report = BankReader.read(bytes, file: file)
    return (report.value != nil, report.problems)
  }
}
