import BankReading
import InterviewCore
import JobSearch
import TextBasics

/// What can be named in a command and only this machine knows the names of.
package enum Names: Sendable {
  case banks
  case competencies
  case contacts
  case dimensions
  /// Those who were sent a debrief, who scored, or who are predicted.
  case friends
  case interviewers
  case jobs
  case questions
  case roles
  case sessions
  case stories
  /// Dimensions and competencies.
  case subjects
}

/// A name, and what a shell that has room for it says beside it.
package struct Name: Equatable, Sendable {
  /// As it is typed.
  package var word: String
  /// What it stands for.
  package var about: String?

  init(_ word: String, about: String? = nil) {
    self.word = word
    self.about = about
  }
}

extension Environment {
  /// The names there are, as they are typed; none where they cannot be read: a command will say why.
  package func all(_ names: Names) -> [String] { named(names).map(\.word) }

  /// The same, with what they stand for.
  package func named(_ names: Names) -> [Name] {
    let library = BankLibrary(self)
    switch names {
    case .banks: return library.outlines().map { Name($0.id, about: $0.title) }
    case .competencies: return competencies(library).map { Name($0) }
    case .contacts:
      return jobBook.contacts.map { Name($0.name, about: $0.role) }
    case .dimensions:
      return dimensions(library).map { Name($0.id + "=", about: $0.name) }
    case .friends: return ((try? lookIntoStore()?.friends()) ?? []).map { Name($0) }
    case .interviewers:
      return library.interviewers().found.map { Name($0.value.id, about: $0.value.about) }
    case .jobs: return jobBook.jobNames
    case .questions:
      return library.outlines().flatMap { bank in
        bank.questions.map { Name("\(bank.id)/\($0.id)", about: $0.ask) }
      }
    case .roles: return library.roles().found.flatMap(\.value).map { Name($0.id) }
    case .subjects:
      return dimensions(library).map { Name($0.id, about: $0.name) }
        + competencies(library).map { Name($0) }
    case .stories:
      return [Name("latest")] + stories.map { Name($0.title) }
        + stories.map { Name("\($0.number)", about: $0.title) }
    case .sessions: return [Name("latest")] + sessions
    }
  }

  private func competencies(_ library: BankLibrary) -> [String] {
    Set(library.outlines().flatMap(\.questions).compactMap(\.competency)).sorted()
  }

  private func dimensions(_ library: BankLibrary) -> [Dimension] {
    library.rubrics().set?.all ?? []
  }

  /// What the key of the configuration among some words can be set to.
  package func values(ofKeyIn words: [String]) -> [String] {
    guard let key = words.lazy.compactMap(ConfigurationKey.init).first else { return [] }
    switch key.shape {
    case .word(let words, _), .words(let words, _): return words
    case .flag: return ["true", "false"]
    case .friend: return []
    case .text, .texts, .number, .keeping: break
    }
    switch key {
    case .bank: return all(.banks)
    case .competency: return all(.competencies)
    case .interviewer: return all(.interviewers)
    case .role: return all(.roles)
    default: return []
    }
  }

  /// The record of the search.
  private var jobBook: JobBook { (try? lookIntoStore()?.jobBook()) ?? JobBook() }

  private var stories: [Story] { (try? lookIntoStore()?.storyBook())?.stories ?? [] }

  /// The newest sessions, as many as anybody would look through.
  private var sessions: [Name] {
    let summaries = (try? lookIntoStore()?.summaries(limit: 50, skipping: 0)) ?? []
    return summaries.map { session in
      let facts =
        [String(localTime(session.startedAt).prefix(10)), session.mode.rawValue]
        + (session.banks.isEmpty ? [] : [list(session.banks, "and")])
        + (session.state == .suspended ? ["suspended"] : [])
      return Name(String(session.number), about: facts.joined(separator: ", "))
    }
  }

  /// The store as it is; nil where there is none. To look into it makes none, and changes none.
  func lookIntoStore() throws -> (any Store)? {
    let path = Places(variables: variables).store
    guard files.kind(path) == .file else { return nil }
    return try openForNames?(path) ?? openStore(path) { _ in }
  }
}

extension JobBook {
  /// What jobs can be named by: their companies, titles and numbers, open ones first.
  fileprivate var jobNames: [Name] {
    let jobs = jobs.filter(\.isOpen) + jobs.filter { !$0.isOpen }
    let words = (jobs.map(\.company) + jobs.map(\.title)).filter { !$0.isEmpty }.firstOfEach()
    return words.map { Name($0) }
      + jobs.map { job in
        Name(
          "\(job.number)",
          about: [job.company, job.title].compactMap(\.nonEmpty).joined(separator: ", "))
      }
  }
}
