import CReadline
import Glibc
import TerminalUI

extension LineEditor {
  private typealias Command = @convention(c) @MainActor (Int32, Int32) -> Int32

  /// Binds our keys, for those who edit as in Emacs and as in vi.
  func bindKeys() {
    for name in ["emacs", "vi-insert"] {
      guard let keymap = rl_get_keymap_by_name(name) else { continue }
      rl_bind_keyseq_in_map("\\e[200~", { _, _ in LineEditor.shared.paste() }, keymap)
      rl_bind_keyseq_in_map("\\C-x\\C-e", { _, _ in LineEditor.shared.openEditor() }, keymap)
      rl_bind_keyseq_in_map("\\C-l", { _, _ in LineEditor.shared.clearScreen() }, keymap)
    }
  }

  private func openEditor() -> Int32 {
    guard request?.purpose == .answer else { return rl_ding() }
    outcome = .editor(draft: buffer)
    eraseLine()
    rl_done = 1
    return 0
  }

  private func clearScreen() -> Int32 {
    guard request?.repaint != nil else { return rl_clear_screen(1, 12) }
    repaintScreen()
    return 0
  }
}
