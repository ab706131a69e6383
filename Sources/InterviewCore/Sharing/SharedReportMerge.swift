package import struct Foundation.UUID

/// What the reports on another machine add to those here, by the same rules on either side: of two replies to one
/// report the later stays, and what was taken out on either stays out.
package struct SharedReportMerge: Equatable, Sendable {
  /// The reports that are new here or changed.
  package private(set) var reports: [SharedReport] = []
  /// How many of them are new.
  package private(set) var added = 0
  /// How many are as they were.
  package private(set) var unchanged = 0
  /// What was taken out elsewhere.
  package let gone: Set<UUID>

  /// How many are changed.
  package var changed: Int { reports.count - added }

  /// Works out what one book adds to another.
  package init(_ other: SharedReportBook, into book: SharedReportBook) {
    gone = other.gone.subtracting(book.gone)
    let out = book.gone.union(other.gone)
    let mine = Dictionary(book.reports.map { ($0.id, $0) }) { first, _ in first }
    for theirs in other.reports where !out.contains(theirs.id) {
      guard let known = mine[theirs.id] else {
        reports.append(theirs)
        added += 1
        continue
      }
      let merged = known.merged(with: theirs)
      if merged == known { unchanged += 1 } else { reports.append(merged) }
    }
  }
}

extension SharedReport {
  /// The later of two writings of it, with the later of the replies.
  fileprivate func merged(with other: SharedReport) -> SharedReport {
    let isLater = (other.writtenAt, other.wording) > (writtenAt, wording)
    var merged = isLater ? other : self
    let isReplyLater = other.replyOrder > replyOrder
    merged.answers = isReplyLater ? other.answers : answers
    merged.answeredAt = isReplyLater ? other.answeredAt : answeredAt
    merged.number = number
    return merged
  }

  /// What decides between two of the same moment.
  private var wording: String { ([reader] + questions + redacted).joined(separator: "\u{0}") }

  private var replyOrder: ReplyOrder {
    ReplyOrder(
      at: answeredAt?.timeIntervalSince1970 ?? -.infinity, words: answers.joined(separator: "\u{0}")
    )
  }

  private struct ReplyOrder: Comparable {
    var at: Double
    var words: String

    static func < (one: Self, other: Self) -> Bool {
      (one.at, one.words) < (other.at, other.words)
    }
  }
}
