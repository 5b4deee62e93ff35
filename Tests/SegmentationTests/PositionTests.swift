import Segmentation
import Testing

@Suite struct PositionTests {
  @Test func countsLinesColumnsAndUTF16() {
    let draft = Draft("é👩‍👩‍👧 x\r\nnext\rlast")
    var cursor = PositionCursor(draft)
    let x = draft.bytes.firstIndex(of: 0x78) ?? 0
    let position = cursor.move(to: x)
    #expect(position == Position(offset: x, line: 1, column: 4, utf16: 10))
    let last = draft.bytes.count - 4
    #expect(cursor.move(to: last) == Position(offset: last, line: 3, column: 1, utf16: 18))
    #expect(cursor.move(to: 0) == Position(offset: 0, line: 1, column: 1, utf16: 0))
  }

  @Test func countsAByteOrderMarkAsBytesOnly() {
    var cursor = PositionCursor(Draft(bytes: [0xEF, 0xBB, 0xBF, 0x61, 0x62]))
    #expect(cursor.move(to: 4) == Position(offset: 4, line: 1, column: 2, utf16: 2))
  }

  @Test func sameWhicheverWayItIsReached() {
    let draft = Draft("ab\ncd é\n\nxyz 😔 end\n")
    for offset in [0, 3, 4, 9, 10, 14, 19] {
      var cursor = PositionCursor(draft)
      _ = cursor.move(to: min(offset, 3))
      #expect(cursor.move(to: offset) == PositionCursor(draft).ahead(offset))
    }
  }

  @Test func givesLinesWithoutTheirEnds() {
    let draft = Draft("one\r\ntwo\n\nfour")
    let lines = LineIndex(draft)
    #expect((1...4).map { draft.text(lines.range(ofLine: $0)) } == ["one", "two", "", "four"])
    #expect(lines.range(ofLine: 9).isEmpty)
  }
}
