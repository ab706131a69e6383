package import TextBasics

/// Why something cannot be done with a job. The sentences lie with whoever shows them.
package enum JobError: Error, Equatable, Sendable {
  /// Words that name no job, and the names of jobs that are nearest.
  case unknownJob(found: String, nearest: [String])
  /// Words that name more than one job.
  case severalJobs(found: String, jobs: [JobName])
  /// Words that name no contact, and the name that is nearest.
  case unknownContact(found: String, nearest: String?)
  /// Somebody of that name is known already.
  case contactExists(name: String)
  /// A word that is no event, and the one that is nearest.
  case unknownEvent(found: String, nearest: String?)
  /// Something that only happens, and the day to come that it was given.
  case inFuture(JobEvent.Kind, on: Day, today: Day)
  /// Something that would come after what follows it, by day or by stage.
  case outOfOrder(JobEvent.Kind, on: Day?, after: JobEvent)
  /// A job that is closed, and by what.
  case closed(by: JobEvent)
  /// The same is there already.
  case alreadyLogged(JobEvent)
  /// No appointment of the kind is on the day from which one was moved; those there are.
  case notMoved(JobEvent.Kind, from: Day, known: [JobEvent])
  /// Not one appointment lies ahead that could be cancelled, but none or several.
  case notOneAhead([JobEvent])
  /// Nothing is logged that could be taken back.
  case nothingLogged
  /// A time or people were given to what is no appointment.
  case noAppointment(JobEvent.Kind)
  /// A time of the day that is none.
  case badTime(found: String)
  /// A plan that does not say if and then.
  case notAPlan(found: String)
  /// A job without company or without title.
  case unnamed
}

/// What a job is called, in an error that has to tell it from others.
package struct JobName: Equatable, Sendable {
  /// The number the user knows it by.
  package var number: Int
  /// What the position is called.
  package var title: String
  /// Whose it is.
  package var company: String

  /// Takes the name of a job.
  package init(_ job: Job) {
    number = job.number
    title = job.title
    company = job.company
  }
}
