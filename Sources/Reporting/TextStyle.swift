/// How a terminal shows a piece of text; without colour nothing is added.
struct TextStyle: Sendable {
  /// What a piece of text is.
  enum Role {
    case heading, error, warning, note, strength, faint
  }

  let isColored: Bool

  /// The text in the role's colour (ECMA-48 SGR).
  func callAsFunction(_ role: Role, _ text: String) -> String {
    guard isColored else { return text }
    let code =
      switch role {
      case .heading: "1"
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      case .strength: "32"
      case .faint: "2"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
