/// Something that happens to an interview from outside.
package enum Event: Equatable, Sendable {
  /// The interview starts, or goes on after it was suspended.
  case begin
  /// A line of input, for whatever is being asked. `firstKey` is when its first character was typed, on the
  /// steady clock; nil where nobody knows.
  case line(String, firstKey: Double? = nil)
  /// Several lines pasted at once; the rest stands in the line, unfinished.
  case pasted([String], rest: UnfinishedLine)
  /// Ctrl-D on an empty line.
  case endOfInput
  /// Ctrl-C, with what was in the line.
  case interrupted(UnfinishedLine)
  /// The key that opens the editor, with what was in the line.
  case editor(UnfinishedLine)
  /// The editor came back with the whole answer; nil where it failed and nothing changes.
  case edited(String?)
  /// Some time went by, with what is in the line now.
  case tick(UnfinishedLine)
  /// No more input will come: the interview is suspended.
  case closed(UnfinishedLine)
  /// Something about the sound of an answer.
  case sound(SoundEvent)
}

/// Something an interview wants done, in this order.
package enum Effect: Equatable, Sendable {
  case say(Utterance)
  /// Keep the session's state, decision and end.
  case keepSession
  /// Keep nothing of the session: not a word was said in it.
  case dropSession
  /// Keep a turn with its follow-ups and hints, before anything else is asked.
  case keepTurn(Turn)
  case keepRating(Rating, turn: Int)
  /// Keep the unfinished answer, or forget it where nil.
  case keepDraft(Draft?)
  /// Open an editor on the answer so far.
  case edit(String)
  /// Do something with the recording of the answer.
  case record(RecordingStep)
  /// Play the answer of a turn, or do something with the sound that plays.
  case listen(Turn)
}

/// What an interview waits for.
package enum Request: Equatable, Sendable {
  /// A line of an answer, with what already stands in the line.
  case answer(UnfinishedLine?)
  /// Enter, when the candidate starts to speak; an observer has the keyboard, or nobody else.
  case startOfSpeech(observed: Bool)
  /// Enter, when the candidate has ended; an observer notes what they see meanwhile.
  case endOfSpeech(observed: Bool)
  /// The story that is going to be told.
  case story
  /// A choice in the pause menu; in an answer it offers more.
  case menu(inAnswer: Bool)
  /// A question or a follow-up of a real interview, from memory.
  case recall(Recalling)
  case decision
  /// The numbers of the best and the worst answer, or of the worst alone.
  case extremes(worstOnly: Bool)
  case scores(ScoresWanted)
  /// The words that show a score.
  case evidence(Dimension, score: Int)
  /// Whether to answer a question again.
  case redo

  /// Where it is asked, besides and after the answers; scores where it is an answer that is asked for.
  package var place: Control.Place {
    switch self {
    case .story: .storyName
    case .decision: .decision
    case .extremes: .extremes
    case .evidence: .evidence
    case .redo: .redo
    case .scores, .answer, .startOfSpeech, .endOfSpeech, .menu, .recall: .scores
    }
  }
}
