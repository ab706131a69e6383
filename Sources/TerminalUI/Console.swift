/// Where a program and a person meet: a terminal, a pipe, or a test's script.
@MainActor package protocol Console: AnyObject {
  /// What the other end can do.
  var capabilities: Capabilities { get }

  /// Reads one line (or what ended the wait for it). The same text is never asked for twice: what was
  /// typed when a read is broken off comes back in the event.
  func read(_ request: ReadRequest) -> InputEvent

  /// Whether something was typed that nobody has read yet.
  var hasTypedAhead: Bool { get }

  /// Has the next read begin with a text that was typed for somebody else; a whole line has its end.
  func giveBack(_ typed: String)

  /// Gives a page to write on, and keeps nothing of it: nowhere but in one piece of memory, which is wiped.
  func show(_ page: PrivatePage) -> PrivatePage.Ending

  /// Writes a text, wrapped to the width at hand.
  func write(_ text: StyledText, to channel: Channel)

  /// Shows a line below all texts that the next one takes the place of; nil, or any text, takes it away. Nothing is
  /// shown where problems do not go to a terminal that can do so.
  func paint(_ line: String?)

  /// The signal that asks for an end of what goes on, if one came since the last look. From the first look on such
  /// signals, Ctrl-C's among them, do not end the program by themselves.
  func wantedEnd() -> Int32?

  /// Takes what has been shown off the screen, where there is one.
  func clear()

  /// Writes bytes meant for a program (JSON, CSV, a file's text) to the output, unchanged.
  func writeRaw(_ text: String)
}

/// Where a text goes: results to the output, problems and progress beside them.
package enum Channel: Equatable, Sendable {
  case output
  case problems
}

/// What a console can do.
package struct Capabilities: Equatable, Sendable {
  /// Whether a person sits at it: prompts are shown and questions can be asked back.
  package var isInteractive: Bool
  /// Columns; 80 where nobody can tell.
  package var width: Int
  /// Rows of the screen; nil where there is none that a pager could use.
  package var height: Int?
  /// Whether styles are shown.
  package var hasColor: Bool
  /// What a command is typed behind: the program's name in a shell, nothing at our own prompt.
  package var program: String
  /// Whether everything is said in words, once, line by line: for a screen reader.
  package var isPlain: Bool

  /// Creates the description of a console.
  package init(
    isInteractive: Bool, width: Int = 80, height: Int? = nil, hasColor: Bool = false,
    program: String = "", isPlain: Bool = false
  ) {
    self.isPlain = isPlain
    self.isInteractive = isInteractive
    self.width = width
    self.height = height
    self.hasColor = hasColor
    self.program = program
  }
}

/// What to ask for, and how the line is to be edited meanwhile.
@MainActor package struct ReadRequest {
  /// The prompt, one line; asked for anew each second where the console is live.
  package var prompt: @MainActor () -> StyledText
  /// What is being read: decides the history list.
  package var purpose: Purpose
  /// Keys that are taken at once, while nothing stands in the line; where there are any, other letters are too, but
  /// none that a slash begins.
  package var keys: Set<Character> = []
  /// Whether the prompt is asked for more often than each second, since it shows something that moves.
  package var isLively = false
  /// Looked at whenever the prompt is: whether the read is over, as if Enter had been pressed on an empty line.
  package var isOver: (@MainActor () -> Bool)?
  /// Called before the program is stopped by Ctrl-Z, and when it goes on after that.
  package var onStop: (@MainActor () -> Void)?
  package var onContinue: (@MainActor () -> Void)?
  /// Called once, before the first key is taken.
  package var onFirstKey: (@MainActor () -> Void)?
  /// Text that already stands in the line.
  package var initial: String
  /// The place of the cursor in it, in UTF-8 bytes; nil is its end.
  package var cursor: Int?
  /// Called about each second with the text typed so far; what it returns is shown above the line.
  package var onTick: (@MainActor (_ draft: String) -> StyledText?)?
  /// What is being worked out while the line is read: shown above it as soon as it is there. Where nothing can be
  /// painted over, the line waits for it.
  package var awaited: Awaited?
  /// The words that could stand at the cursor, given all that stands before it.
  package var complete: (@MainActor (_ line: String) -> [Completion])?
  /// The text above the line, to paint the screen anew after a resize.
  package var repaint: (@MainActor () -> StyledText)?

  /// Creates a request for a line.
  package init(
    _ purpose: Purpose, prompt: @escaping @MainActor () -> StyledText, initial: String = "",
    cursor: Int? = nil, onTick: (@MainActor (String) -> StyledText?)? = nil,
    complete: (@MainActor (String) -> [Completion])? = nil,
    repaint: (@MainActor () -> StyledText)? = nil
  ) {
    self.purpose = purpose
    self.prompt = prompt
    self.initial = initial
    self.cursor = cursor
    self.onTick = onTick
    self.complete = complete
    self.repaint = repaint
  }

  /// What a line is for.
  package enum Purpose: Equatable, Sendable {
    /// A command of the REPL; the only lines that are kept in the history file.
    case command
    /// A line of an answer.
    case answer
    /// A short reply: a score, yes or no.
    case choice
  }
}

/// What is being worked out while a line is read.
@MainActor package final class Awaited {
  /// Becomes readable once it is there; nil where only ``take()`` brings it about, and once it was taken.
  package private(set) var descriptor: Int32?
  private var text: (@MainActor () -> StyledText?)?

  /// Creates it from its parts; `text` waits for it, and gives nil where there is nothing to show.
  package init(descriptor: Int32?, text: @escaping @MainActor () -> StyledText?) {
    self.descriptor = descriptor
    self.text = text
  }

  /// Waits for it, and gives it once: nil from then on, and where there is nothing to show.
  package func take() -> StyledText? {
    defer { (text, descriptor) = (nil, nil) }
    return text?()
  }
}

/// A word that could be typed next.
package struct Completion: Equatable, Sendable {
  /// The whole word.
  package var word: String
  /// Whether a space follows it.
  package var isWhole: Bool

  /// Creates a completion.
  package init(_ word: String, isWhole: Bool = true) {
    self.word = word
    self.isWhole = isWhole
  }
}

/// What came of a read.
package enum InputEvent: Equatable, Sendable {
  /// A line without its end. `firstKey` is when its first character was typed, in seconds of the steady
  /// clock; nil where that cannot be known.
  case line(String, firstKey: Double? = nil)
  /// One of the keys that the request takes at once.
  case key(Character)
  /// Several lines at once, pasted; `rest` stands in the line after them, the cursor so many bytes in.
  case pasted([String], rest: String, cursor: Int)
  /// Ctrl-D on an empty line.
  case endOfInput
  /// Ctrl-C, with the text typed so far and the place of the cursor in it, in UTF-8 bytes.
  case interrupted(draft: String, cursor: Int)
  /// The key that opens an editor on the answer, with the text typed so far.
  case editor(draft: String)
  /// There will be no more input.
  case closed(Ending, draft: String)

  /// Why there will be no more input.
  package enum Ending: Equatable, Sendable {
    /// The pipe or file ended.
    case endOfFile
    /// The terminal is gone.
    case hangUp
    /// The program was told to end, by this signal.
    case signal(Int32)
  }
}
