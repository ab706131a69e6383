import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

extension App {
  /// Lists the contacts, all of them or those of a job.
  ///
  /// - Throws: ``CommandError``.
  package func jobsContacts(of typed: String?, format: ReportFormat) throws -> ExitStatus {
    let book = try openStore().jobBook()
    let contacts = try typed.map { book.contacts(of: try book.job($0)) } ?? book.contacts
    let document = ContactsDocument(contacts, of: book)
    switch format {
    case .json: try writeJSON(document)
    case .csv:
      writeCSV(
        [["name", "role", "reach", "origin", "spoke", "promised", "jobs"]]
          + document.contacts.map { contact in
            [
              contact.name, contact.role ?? "", contact.reach ?? "", contact.origin ?? "",
              contact.spoke ?? "", contact.promised ?? "",
              contact.jobs.map(String.init).joined(separator: " "),
            ]
          })
    case .text where contacts.isEmpty:
      note(
        .line(
          .init("There is no contact yet. "), command("jobs contacts add NAME"), .init(" adds one.")
        ))
    case .text: show(table(document))
    }
    return .done
  }

  private func table(_ document: ContactsDocument) -> StyledText {
    var table = TextTable([
      .init("name"), .init("spoke"), .init("jobs"), .init("role"), .init("reach, promised"),
    ])
    for contact in document.contacts {
      table.add(
        .init(contact.name), .init(contact.spoke ?? "", .quiet),
        .init(contact.jobs.map(String.init).joined(separator: " ")), .init(contact.role ?? ""),
        .init([contact.reach, contact.promised].compactMap { $0 }.joined(separator: " · ")))
    }
    return table.styled(width: console.capabilities.width)
  }

  /// Adds a contact.
  ///
  /// - Throws: ``CommandError``.
  package func jobsContactsAdd(
    _ name: String, role: String?, reach: String?, origin: String?, jobs: [String]
  ) throws -> ExitStatus {
    let store = try openStore()
    let book = try store.jobBook()
    guard !book.contacts.contains(where: { $0.name.lowercased() == name.lowercased() }) else {
      throw JobError.contactExists(name: name)
    }
    let contact = Contact(
      id: environment.makeID(), name: name, role: role, reach: reach, origin: origin,
      jobs: try jobs.map { try book.job($0).id }, changed: environment.now().date)
    try store.keep([contact])
    console.write("Contact: \(name).", to: .output)
    return .done
  }

  /// Notes that one spoke with somebody, and what was promised.
  ///
  /// - Throws: ``CommandError``.
  package func jobsContactsSpoke(
    _ name: String, on: String?, promised: String?, jobs: [String]
  ) throws -> ExitStatus {
    let store = try openStore()
    let book = try store.jobBook()
    var contact = try book.contact(name)
    let day = try on.map { try self.day($0, toward: .past) } ?? currentDay
    guard day <= currentDay else { throw JobsError.badDate(found: on ?? "") }
    contact.changed = environment.now().date
    contact.spoke = max(day, contact.spoke ?? day)
    if let promised { contact.promised = promised.isEmpty ? nil : promised }
    for job in try jobs.map({ try book.job($0).id }) where !contact.jobs.contains(job) {
      contact.jobs.append(job)
    }
    try store.keep([contact])
    console.write("\(contact.name): spoken \(dayWords(contact.spoke, currentDay)).", to: .output)
    return .done
  }
}
