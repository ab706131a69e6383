import TestSupport

extension Page {
  /// A key of the keyboard, by its name in DOM events.
  package enum Key: String, Sendable {
    case tab = "Tab"
    case enter = "Enter"
    case space = "Space"
    case escape = "Escape"
    case end = "End"
    case home = "Home"
    case left = "ArrowLeft"
    case up = "ArrowUp"
    case right = "ArrowRight"
    case down = "ArrowDown"

    /// The number that Windows gave it, which is what moves the focus.
    fileprivate var number: Double {
      switch self {
      case .tab: 9
      case .enter: 13
      case .escape: 27
      case .space: 32
      case .end: 35
      case .home: 36
      case .left: 37
      case .up: 38
      case .right: 39
      case .down: 40
      }
    }

    /// What it types.
    fileprivate var text: String? {
      switch self {
      case .enter: "\r"
      case .space: " "
      default: nil
      }
    }
  }

  /// Presses a key and lets it go.
  ///
  /// - Throws: `Browser.Failure`.
  package func press(_ key: Key, shift: Bool = false) throws {
    var parameters: [String: JSONValue] = [
      "key": .text(key.text == " " ? " " : key.rawValue), "code": .text(key.rawValue),
      "windowsVirtualKeyCode": .number(key.number), "modifiers": shift ? 8 : 0,
    ]
    parameters["type"] = "keyUp"
    let up = parameters
    parameters["type"] = key.text == nil ? "rawKeyDown" : "keyDown"
    if let text = key.text { parameters["text"] = .text(text) }
    try call("Input.dispatchKeyEvent", parameters)
    try call("Input.dispatchKeyEvent", up)
  }

  /// Types a text into what has the focus.
  ///
  /// - Throws: `Browser.Failure`.
  package func type(_ text: String) throws {
    try call("Input.insertText", ["text": .text(text)])
  }

  /// Presses Tab until the element that a selector finds has the focus.
  ///
  /// - Throws: `Browser.Failure` where so many presses do not lead there.
  package func tab(to selector: String, shift: Bool = false, atMost count: Int = 400) throws {
    for _ in 0..<count {
      try press(.tab, shift: shift)
      if try evaluate("document.activeElement.matches(\(JSONValue.text(selector).source))") == true
      {
        return
      }
    }
    throw Browser.Failure(description: "Tab does not lead to `\(selector)`")
  }
}
