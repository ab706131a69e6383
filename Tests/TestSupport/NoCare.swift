package import InterviewCore

extension StoreCare {
  /// Nothing is done to any store, and there are no backups.
  package static let none = StoreCare(
    check: { _ in StoreReport([]) }, backUp: { _, _ in }, restore: { _, _ in nil },
    automaticBackups: { _ in [] })
}
