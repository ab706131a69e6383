/// A document for somebody else, out of which words can be taken.
package protocol Redactable {
  /// The same with every text changed that may hold what a person wrote or did.
  func mappingTexts(_ change: (String) -> String) -> Self
  /// What stands in it and is known to name somebody or something, offered before what is found.
  var known: [RedactionSuggestion] { get }
}

extension Debrief: Redactable {
  package var known: [RedactionSuggestion] {
    session.company.map { [RedactionSuggestion(term: $0, reason: .company)] } ?? []
  }
}
