import DebriefDocuments
import Foundation
import TestSupport
import Testing

/// One reply, sent by more than eighty programs: `Mails/mails.py` makes the files.
@Suite(.timed) struct MailProgramTests {
  /// A file, and what was meant by it.
  struct Mail: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// The ratings that can be read, such as `2.structure=3`, in the order of the form.
    var ratings: [String]
    /// The keys that cannot.
    var named: [String]

    func bytes() throws -> [UInt8] {
      Array(try Data(contentsOf: Mail.directory.appending(path: testDescription)))
    }

    static let directory = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Mails")

    static let all: [Mail] = {
      let table = (try? String(contentsOf: directory.appending(path: "meant.tsv"), encoding: .utf8))
      return (table ?? "").split(separator: "\n").map { line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        return Mail(
          testDescription: String(fields[0]),
          ratings: fields[1].split(separator: " ").map(String.init),
          named: fields[2].split(separator: " ").map(String.init))
      }
    }()
  }

  @Test func `there are more than eighty of them`() {
    #expect(Mail.all.count > 80)
  }

  @Test(arguments: Mail.all)
  func `every rating is recovered or named, and none is wrong`(mail: Mail) throws {
    let received = try ReceivedReply(mail.bytes())
    #expect(received.debrief == Sample.id)
    let reply = received.read(for: FilledForm.form)
    let read = reply.ratings.map { rating in
      "\(rating.turn).\(rating.dimension)=" + (rating.score.map(String.init) ?? "-")
    }
    #expect(read == mail.ratings)
    let keys = FilledForm.keys.filter { key in
      reply.problems.contains { $0.isError && $0.concerns(key) }
    }
    #expect(keys.map { "\($0.turn).\($0.dimension)" } == mail.named, "\(reply.problems)")
    #expect(reply.problems.contains(where: \.isError) == !mail.named.isEmpty, "\(reply.problems)")
  }
}
