import TestSupport

extension Page {
  /// Gives the page a size in CSS pixels, of which each makes `scale` pixels of a picture.
  ///
  /// - Throws: `Browser.Failure`.
  package func setViewport(
    width: Int, height: Int, scale: Int = 1, isPhone: Bool = false
  ) throws {
    try call(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": .number(Double(width)), "height": .number(Double(height)),
        "deviceScaleFactor": .number(Double(scale)), "mobile": .bool(isPhone),
      ])
  }

  /// What a page is shown on.
  package enum Medium: String, Sendable {
    case screen
    case print
  }

  /// What the user set their machine to.
  package enum ColorScheme: String, CaseIterable, Sendable {
    case light
    case dark
  }

  /// Shows the page as on a certain medium, to someone who prefers certain colours or forces their own on every page.
  ///
  /// - Throws: `Browser.Failure`.
  package func setMedia(
    _ medium: Medium = .screen, _ colorScheme: ColorScheme = .light, forcedColors: Bool = false
  ) throws {
    try call(
      "Emulation.setEmulatedMedia",
      [
        "media": .text(medium.rawValue),
        "features": [
          ["name": "prefers-color-scheme", "value": .text(colorScheme.rawValue)],
          ["name": "forced-colors", "value": .text(forcedColors ? "active" : "none")],
        ],
      ])
  }

  /// Blocks scripts, or lets them run, on pages that are opened from now on.
  ///
  /// - Throws: `Browser.Failure`.
  package func setScriptsBlocked(_ areBlocked: Bool) throws {
    try call("Emulation.setScriptExecutionDisabled", ["value": .bool(areBlocked)])
  }
}
