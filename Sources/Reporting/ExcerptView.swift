import ApologyAnalysis

/// Shows the draft's own lines with a place underlined.
struct ExcerptView {
  private let draft: Draft
  private let lines: LineIndex
  private let width: Int
  private let style: TextStyle

  /// Makes a view of a draft that is `width` columns wide.
  init(draft: Draft, width: Int, style: TextStyle) {
    self.draft = draft
    lines = LineIndex(draft)
    self.width = width
    self.style = style
  }

  /// The rows that a range touches, each with its underline.
  func render(_ range: DraftRange, _ role: TextStyle.Role) -> String {
    let bytes = range.start.offset..<range.end.offset
    var output = ""
    for line in range.start.line...range.end.line {
      let cells = TerminalText.cells(of: lines.range(ofLine: line), in: draft)
      for row in TerminalText.rows(cells, width: width) {
        guard row.contains(where: { bytes.contains($0.offset) && $0.text != " " }) else { continue }
        output += "    " + row.map(\.text).joined().trimmingTrailingBlanks() + "\n"
        let marks = row.map { cell in
          String(repeating: bytes.contains(cell.offset) ? "^" : " ", count: cell.width)
        }
        output += "    " + style(role, marks.joined().trimmingTrailingBlanks()) + "\n"
      }
    }
    return output
  }
}

extension String {
  fileprivate func trimmingTrailingBlanks() -> String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }
}
