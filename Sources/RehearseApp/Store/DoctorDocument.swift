/// What `doctor --json` writes, `rehearse.doctor/1`.
struct DoctorDocument: Encodable {
  var schema = "rehearse.doctor/1"
  /// What was looked at, in a fixed order.
  var checks: [Check]

  /// Something that was looked at.
  struct Check: Encodable {
    /// What it is.
    var name: String
    /// Whether it is as it should be.
    var fine: Bool
    /// What was found, in words.
    var found: String
    /// The line that mends it.
    @Nullable var mend: String?

    init(name: String, fine: Bool, found: String, mend: Nullable<String>) {
      self.name = name
      self.fine = fine
      self.found = found
      _mend = mend
    }
  }
}

/// What `data path --json` writes, `rehearse.places/1`: paths, whether something is there or not.
struct PlacesDocument: Encodable {
  var schema = "rehearse.places/1"
  /// The directory with everything but configuration and history.
  var data: String
  /// The file that holds every session.
  var store: String
  /// Unfinished answers.
  var drafts: String
  /// The sound of answers.
  var recordings: String
  /// The user's own question banks.
  var banks: String
  /// The configuration file.
  var configuration: String
  /// The commands typed at the prompt.
  var history: String

  init(_ places: Places) {
    data = places.data
    store = places.store
    drafts = places.drafts
    recordings = places.recordings
    banks = places.banks
    configuration = places.configuration
    history = places.history
  }
}
