import CReadline
import Glibc
import TerminalUI

extension LineEditor {
  private typealias Command = @convention(c) @MainActor (Int32, Int32) -> Int32

  /// Binds our keys, for those who edit as in Emacs and as in vi.
  func bindKeys() {
    for name in ["emacs", "vi-insert", "vi-move"] {
      guard let keymap = rl_get_keymap_by_name(name) else { continue }
      rl_bind_keyseq_in_map("\\e[200~", { _, _ in LineEditor.shared.paste() }, keymap)
      rl_bind_keyseq_in_map("\\C-x\\C-e", { _, _ in LineEditor.shared.openEditor() }, keymap)
      rl_bind_keyseq_in_map("\\C-l", { _, _ in LineEditor.shared.clearScreen() }, keymap)
    }
  }

  /// Binds the keys that delete; to be called whenever readline has bound the terminal's own.
  func bindDeletion() {
    for name in ["emacs", "vi-insert"] {
      guard let keymap = rl_get_keymap_by_name(name) else { continue }
      for key in ["\u{7F}", "\u{8}"] { bindDeletion(key, in: keymap) }
    }
  }

  /// Takes a whole visible character back where readline would take a part of it, unless the key was given
  /// another meaning.
  private func bindDeletion(_ key: String, in keymap: Keymap) {
    var kind: Int32 = 0
    guard let bound = rl_function_of_keyseq(key, keymap, &kind),
      [rl_named_function("backward-delete-char"), rl_named_function("vi-rubout")]
        .contains(where: {
          $0.map { unsafeBitCast($0, to: Int.self) } == unsafeBitCast(bound, to: Int.self)
        })
    else { return }
    rl_bind_keyseq_in_map(key, { count, _ in LineEditor.shared.deleteCharacters(count) }, keymap)
  }

  private func deleteCharacters(_ count: Int32) -> Int32 {
    let before = String(decoding: buffer.utf8.prefix(point), as: UTF8.self)
    guard !before.isEmpty else { return rl_ding() }
    let length = Int32(before.suffix(Int(max(1, count))).utf8.count)
    let start = rl_point - length
    rl_delete_text(start, rl_point)
    rl_point = start
    return 0
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
