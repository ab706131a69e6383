import ReviewDocuments

/// What a reader is asked.
enum RecordQuestions {
  /// Own questions first, then those that fit what is in the record, up to three.
  ///
  /// They go by what there is to read and not by how much of it there is: a report made anew asks the same.
  static func asked(_ own: [String], of record: SharedRecord) -> [String] {
    var record = record
    if record.answers?.isEmpty == true { record.answers = nil }
    if record.stories?.isEmpty == true { record.stories = nil }
    if record.jobs?.list.isEmpty == true { record.jobs = nil }
    let fitting = [first, kept(record), invited(record)]
    return Array((own + fitting).prefix(ShareOptions.mostQuestions))
  }

  private static let first = "What should I work on first?"

  private static func kept(_ record: SharedRecord) -> String {
    switch (record.answers, record.stories) {
    case (_?, _?): "Which of these answers and stories would you keep, and which not?"
    case (_?, nil): "Which of these answers would you keep as they are, and which not?"
    case (nil, _?): "Which of these stories would you keep, and which would you leave out?"
    case (nil, nil): "What have I practised too little for the work I am looking for?"
    }
  }

  private static func invited(_ record: SharedRecord) -> String {
    switch (record.jobs, record.answers) {
    case (_?, _): "What would you change in where and how I apply?"
    case (nil, _?): "Would you have invited me to another round on this? Why, or why not?"
    case (nil, nil): "What would you want to hear from me before you invited me?"
    }
  }
}
