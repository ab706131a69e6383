import TestSupport

extension Page {
  /// A key of the keyboard.
  public struct Key: Sendable {
    let name: String
    let code: String
    let number: Int
    var text = ""

    public static let tab = Key(name: "Tab", code: "Tab", number: 9)
    public static let enter = Key(name: "Enter", code: "Enter", number: 13, text: "\r")
    public static let space = Key(name: " ", code: "Space", number: 32, text: " ")
    public static let escape = Key(name: "Escape", code: "Escape", number: 27)
    public static let end = Key(name: "End", code: "End", number: 35)
    public static let home = Key(name: "Home", code: "Home", number: 36)
    public static let left = Key(name: "ArrowLeft", code: "ArrowLeft", number: 37)
    public static let up = Key(name: "ArrowUp", code: "ArrowUp", number: 38)
    public static let right = Key(name: "ArrowRight", code: "ArrowRight", number: 39)
    public static let down = Key(name: "ArrowDown", code: "ArrowDown", number: 40)
  }

  /// Presses a key and lets it go.
  ///
  /// - Throws: `Browser.Failure`.
  public func press(_ key: Key, shift: Bool = false) throws {
    var parameters: [String: JSONValue] = [
      "key": .text(key.name), "code": .text(key.code),
      "windowsVirtualKeyCode": .number(Double(key.number)), "modifiers": shift ? 8 : 0,
    ]
    parameters["type"] = "keyUp"
    let up = parameters
    parameters["type"] = key.text.isEmpty ? "rawKeyDown" : "keyDown"
    if !key.text.isEmpty { parameters["text"] = .text(key.text) }
    try call("Input.dispatchKeyEvent", parameters)
    try call("Input.dispatchKeyEvent", up)
  }

  /// Types a text into what has the focus.
  ///
  /// - Throws: `Browser.Failure`.
  public func type(_ text: String) throws {
    try call("Input.insertText", ["text": .text(text)])
  }

  /// Presses Tab until the element that a selector finds has the focus.
  ///
  /// - Throws: `Browser.Failure` where so many presses do not lead there.
  public func tab(to selector: String, shift: Bool = false, atMost count: Int = 400) throws {
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
