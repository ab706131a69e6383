import Foundation
import TextBasics

extension JobBook {
  /// The job that is meant: by its number, or by the beginning of a company or title that names one.
  ///
  /// A whole name comes before the beginning of a longer one. Case and accents make no difference.
  ///
  /// - Throws: ``JobError/unknownJob(found:nearest:)`` or ``JobError/severalJobs(found:jobs:)``.
  package func job(_ typed: String) throws(JobError) -> Job {
    let found = typed.trimmed
    if let number = Int(found), let job = jobs.first(where: { $0.number == number }) { return job }
    let key = Self.key(found)
    guard !key.isEmpty else { throw .unknownJob(found: found, nearest: []) }
    let names = jobs.map { (job: $0, names: [Self.key($0.company), Self.key($0.title)]) }
    let whole = names.filter { $0.names.contains(key) }
    let matches = whole.isEmpty ? names.filter { $0.names.contains { $0.hasPrefix(key) } } : whole
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
    var known = (jobs.map(\.company) + jobs.map(\.title)).filter { !$0.isEmpty }.firstOfEach()
    var names: [String] = []
    let key = Self.key(found)
    while names.count < 3,
      let name = nearest(to: found, among: known) ?? known.first(where: {
        Self.key($0).contains(key)
      })
        ?? beginning(like: found, in: known)
    {
      names.append(name)
      known.removeAll { $0 == name }
    }
    return names
  }

  /// A name whose first letters are nearly those that were typed.
  private func beginning(like found: String, in known: [String]) -> String? {
    for length in [found.count, found.count + 1, found.count - 1] where length > 2 {
      let beginnings = known.map { String($0.prefix(length)) }
      if let near = nearest(to: found, among: beginnings) {
        return known.first { $0.hasPrefix(near) }
      }
    }
    return nil
  }

  /// What two names have in common that differ in case, accents and spacing alone.
  static func key(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 && $0 > 0x20 }) { return name.lowercased() }
    return name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
