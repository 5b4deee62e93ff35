import Segmentation

/// Text measured and broken as a terminal shows it.
enum TerminalText {
  /// One user-perceived character and the columns it takes.
  struct Cell {
    let text: String
    let width: Int
    /// Where it begins, in UTF-8 bytes of the draft.
    let offset: Int
  }

  /// The characters of a draft's range. Controls, also those that turn the writing direction, are shown by stand-ins:
  /// a draft must not be able to steer the terminal.
  static func cells(of range: Range<Int>, in draft: Draft) -> [Cell] {
    let scalars = draft.scalars(in: range)
    var text = String.UnicodeScalarView()
    for (scalar, _) in scalars { text.append(scalar) }
    var cells: [Cell] = []
    var offset = range.lowerBound
    var next = 0
    for character in String(text) {
      let shown = visible(character)
      cells.append(Cell(text: shown, width: width(of: shown), offset: offset))
      for _ in character.unicodeScalars {
        offset += scalars[next].length
        next += 1
      }
    }
    return cells
  }

  /// The columns a string takes.
  static func width(of text: String) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// A cluster is as wide as its widest scalar; an emoji presentation selector makes it two wide.
  private static func width(of character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
      width = max(width, scalar.value == 0xFE0F ? 2 : ICU.width(of: scalar))
    }
    return width
  }

  private static func visible(_ character: Character) -> String {
    var shown = ""
    for scalar in character.unicodeScalars {
      switch scalar.value {
      case 0x09: shown += " "
      case 0x00...0x1F: shown.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "�")
      case 0x7F: shown += "␡"
      case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: shown += "�"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// Breaks a string into lines of at most `width` columns, at spaces where it can.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in text.split(separator: " ") {
      let wordWidth = self.width(of: String(word))
      if !line.isEmpty, lineWidth + 1 + wordWidth > width {
        lines.append(line)
        line = ""
        lineWidth = 0
      }
      if !line.isEmpty {
        line += " "
        lineWidth += 1
      }
      line += word
      lineWidth += wordWidth
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Breaks cells into rows of at most `width` columns, at spaces where it can, never inside a character.
  static func rows(_ cells: [Cell], width: Int) -> [ArraySlice<Cell>] {
    var rows: [ArraySlice<Cell>] = []
    var start = cells.startIndex
    var columns = 0
    var lastSpace: Int?
    var index = start
    while index < cells.endIndex {
      if columns + cells[index].width > width, index > start {
        let end = lastSpace.map { $0 + 1 } ?? index
        rows.append(cells[start..<end])
        start = end
        columns = cells[start..<index].reduce(0) { $0 + $1.width }
        lastSpace = nil
        continue
      }
      if cells[index].text == " " { lastSpace = index }
      columns += cells[index].width
      index += 1
    }
    if start < cells.endIndex { rows.append(cells[start...]) }
    return rows
  }
}
