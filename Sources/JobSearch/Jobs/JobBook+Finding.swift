import Foundation
import TextBasics

extension JobBook {
  /// The job that is meant: by its number, by the beginning of a company or title that names one, or else by words
  /// within it.
  ///
  /// A whole name comes before the beginning of a longer one. Case and accents make no difference.
  ///
  /// - Throws: ``JobError/unknownJob(found:nearest:)`` or ``JobError/severalJobs(found:jobs:)``.
  package func job(_ typed: String) throws(JobError) -> Job {
    let found = typed.trimmed
    if let number = Int(found), let job = jobs.first(where: { $0.number == number }) { return job }
    let key = Self.key(found)
    guard !key.isEmpty else { throw .unknownJob(found: found, nearest: []) }
    let names = jobs.map { job in
      (job: job, names: [job.company, job.title, job.name].map(Self.key))
    }
    func named(_ fits: (String) -> Bool) -> [(job: Job, names: [String])]? {
      let found = names.filter { $0.names.contains(where: fits) }
      return found.isEmpty ? nil : found
    }
    let matches =
      named { $0 == key } ?? named { $0.hasPrefix(key) } ?? named { $0.contains(" \(key)") } ?? []
    if matches.count == 1, let match = matches.first { return match.job }
    guard matches.isEmpty else {
      throw .severalJobs(found: found, jobs: matches.map { JobName($0.job) })
    }
    throw .unknownJob(found: found, nearest: nearestNames(to: found))
  }

  /// The contact of a name, or whose name alone begins so.
  ///
  /// - Throws: ``JobError/unknownContact(found:nearest:)``.
  package func contact(_ typed: String) throws(JobError) -> Contact {
    let key = Self.key(typed)
    let matches = contacts.filter { Self.key($0.name).hasPrefix(key) }
    if let whole = matches.first(where: { Self.key($0.name) == key }) { return whole }
    if !key.isEmpty, matches.count == 1, let match = matches.first { return match }
    throw .unknownContact(
      found: typed, nearest: nearest(to: typed, among: contacts.map(\.name)) ?? matches.first?.name)
  }

  /// At most three companies or titles that may have been meant, the nearest first.
  private func nearestNames(to found: String) -> [String] {
    let key = Self.key(found)
    let known = (jobs.map(\.company) + jobs.map(\.title)).filter { !$0.isEmpty }.firstOfEach()
    let near = known.compactMap { name in
      Self.distance(of: Self.key(name), from: key).map { (name: name, distance: $0) }
    }
    return near.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .prefix(3).map(\.element.name)
  }

  /// How far a name, or its beginning, is from what was typed; nil where it can hardly be meant.
  private static func distance(of name: String, from typed: String) -> Int? {
    if name.contains(typed) { return 0 }
    let length = typed.utf8.count
    let allowed = min(length, name.utf8.count) / 3
    var best = Int.max
    if abs(name.utf8.count - length) <= allowed { best = editDistance(typed, name) }
    // Few letters begin many names.
    if length > 3, best > 0 {
      for longer in -1...1 {
        best = min(
          best,
          editDistance(typed, String(decoding: name.utf8.prefix(length + longer), as: UTF8.self)))
      }
    }
    return best <= allowed ? best : nil
  }

  /// What two names have in common that differ in case, accents and spacing alone.
  static func key(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 && $0 >= 0x20 }
    // Folding takes fifty times as long, and most names have nothing to fold.
    let folded =
      isPlain
      ? name.lowercased()
      : name.withoutCaseAndAccents
    let isTidy =
      isPlain && folded.utf8.first != 0x20 && folded.utf8.last != 0x20 && !folded.contains("  ")
    return isTidy
      ? folded : folded.singleSpaced
  }
}

extension JobEvent.Kind {
  /// Reads the name of an event.
  ///
  /// - Throws: ``JobError/unknownEvent(found:nearest:)``.
  package init(typed: String) throws(JobError) {
    let word = typed.trimmed.lowercased().replacing("_", with: "-").replacing(" ", with: "-")
    guard let kind = Self(rawValue: word) else {
      let known = Self.allCases.map(\.rawValue)
      throw .unknownEvent(found: typed, nearest: nearest(to: word, among: known))
    }
    self = kind
  }
}
