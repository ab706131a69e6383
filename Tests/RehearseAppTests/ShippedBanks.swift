import Foundation
import TestSupport

extension InMemoryFiles {
  /// The files of the checkout's QuestionBanks, as a test's disk has them.
  static func shippedBanks() throws -> InMemoryFiles {
    let checkout = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../..").standardizedFileURL
    let files = InMemoryFiles()
    for folder in ["", "rubrics/", "interviewers/"] {
      let url = checkout.appending(path: "QuestionBanks/" + folder)
      for file in try FileManager.default.contentsOfDirectory(atPath: url.path())
      where file.hasSuffix(".yaml") {
        files["/banks/" + folder + file] = try String(
          contentsOf: url.appending(path: file), encoding: .utf8)
      }
    }
    return files
  }
}
