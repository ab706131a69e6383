import BankReading
import InterviewCore
import JobSearch
import TextBasics

/// What can be named in a command and only this machine knows the names of.
package enum Names: Sendable {
  case banks
  case competencies
  case dimensions
  case contacts
  case interviewers
  case jobs
  case questions
  case roles
  case sessions
  case stories
  /// Dimensions and competencies.
  case subjects
}

extension Environment {
  /// The names there are, as they are typed; none where they cannot be read: a command will say why.
  package func all(_ names: Names) -> [String] {
    let library = BankLibrary(self)
    var banks: [QuestionBank] { library.banks().found.map(\.value) }
    switch names {
    case .banks: return banks.map(\.id)
    case .competencies: return Set(banks.flatMap(\.questions).map(\.competency)).sorted()
    case .dimensions: return (library.rubrics().set?.all ?? []).map { $0.id + "=" }
    case .interviewers: return library.interviewers().found.map(\.value.id)
    case .contacts: return jobBook.contacts.map(\.name)
    case .jobs: return jobBook.jobNames
    case .questions: return banks.flatMap { bank in bank.questions.map { "\(bank.id)/\($0.id)" } }
    case .roles: return library.roles().found.flatMap(\.value).map(\.id)
    case .subjects:
      return (library.rubrics().set?.all ?? []).map(\.id)
        + Set(banks.flatMap(\.questions).map(\.competency)).sorted()
    case .stories: return ["latest"] + stories.map(\.title)
    case .sessions: return ["latest"] + sessions.map { String($0.number) }
    }
  }

  /// What the key of the configuration among some words can be set to.
  package func values(ofKeyIn words: [String]) -> [String] {
    guard let key = words.lazy.compactMap(ConfigurationKey.init).first else { return [] }
    switch key.shape {
    case .word(let words, _), .words(let words, _): return words
    case .flag: return ["true", "false"]
    case .friend: return []
    case .text, .texts, .number: break
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
  private var jobBook: JobBook { (try? store?.jobBook()) ?? JobBook() }

  private var stories: [Story] { (try? store?.storyBook())?.stories ?? [] }

  /// The newest sessions, as many as anybody would look through.
  private var sessions: [SessionSummary] {
    (try? store?.summaries(limit: 50, skipping: 0)) ?? []
  }

  /// The store; nil where there is none. Asking for it makes none.
  private var store: (any Store)? {
    let path = Places(variables: variables).store
    return files.kind(path) == .file ? try? openStore(path, { _ in }) : nil
  }
}

extension JobBook {
  /// What jobs can be named by: their companies and titles, open ones first.
  fileprivate var jobNames: [String] {
    let jobs = jobs.filter(\.isOpen) + jobs.filter { !$0.isOpen }
    return (jobs.map(\.company) + jobs.map(\.title)).filter { !$0.isEmpty }.firstOfEach()
  }
}
