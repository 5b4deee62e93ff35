extension CompiledLexicon {
  /// How many entries the lexicon holds.
  package var entryCount: Int { entryRecords.count / EntryField.count }

  private func number(_ entry: Int, _ field: Int) -> UInt32 { entryRecords[entry * EntryField.count + field] }

  private func string(_ entry: Int, _ index: Int) -> String {
    string(number(entry, EntryField.strings + index * 2), number(entry, EntryField.strings + index * 2 + 1))
  }

  private func exampleList(_ range: Range<UInt32>) -> [Example] {
    range.map { index in
      let base = Int(index) * 3
      return Example(text: string(examples[base], examples[base + 1]), line: Int(examples[base + 2]))
    }
  }

  /// What an entry recognises.
  package func kind(of entry: Int) -> EntryKind {
    let number = Int(number(entry, EntryField.kind))
    return switch number {
    case 0..<100: .fault(FaultCategory.allCases[number])
    case 100..<200: .strength(ApologyElement.allCases[number - 100])
    default: .frame
    }
  }

  /// How much a finding of the entry weighs.
  package func severity(of entry: Int) -> Severity { Severity.allCases[Int(number(entry, EntryField.severity))] }
  /// The frames the entry needs.
  package func required(of entry: Int) -> FrameSet { FrameSet(bits: number(entry, EntryField.required)) }
  /// The frames that silence the entry.
  package func forbidden(of entry: Int) -> FrameSet { FrameSet(bits: number(entry, EntryField.forbidden)) }
  /// The frames that silence others of its kind but not the entry.
  package func tolerated(of entry: Int) -> FrameSet { FrameSet(bits: number(entry, EntryField.tolerated)) }
  /// The entry's name.
  package func id(of entry: Int) -> String { string(entry, 0) }

  /// A whole entry, with its texts and examples.
  package func entry(_ index: Int) -> Entry {
    let detector = string(index, 4)
    return Entry(
      id: id(of: index), kind: kind(of: index), severity: severity(of: index),
      step: Int(number(index, EntryField.step)), message: string(index, 1), suggestion: string(index, 2),
      source: string(index, 3), detector: detector.isEmpty ? nil : detector,
      required: required(of: index), forbidden: forbidden(of: index), tolerated: tolerated(of: index),
      flags: exampleList(number(index, EntryField.flagsBegin)..<number(index, EntryField.passesBegin)),
      passes: exampleList(number(index, EntryField.passesBegin)..<number(index, EntryField.examplesEnd)),
      file: string(index, 5), line: Int(number(index, EntryField.line)))
  }

  /// The entries that a detector in code decides, with its name.
  package var detectorEntries: [(entry: Int, name: String)] {
    (0..<entryCount).compactMap { entry in
      number(entry, EntryField.strings + 9) > 0 ? (entry, string(entry, 4)) : nil
    }
  }

  /// The role of a pattern.
  package func role(of pattern: Int) -> PatternRole { PatternRole(rawValue: patternRoles[pattern]) ?? .match }
  /// The entry of a pattern.
  package func entry(of pattern: Int) -> Int { Int(patternEntries[pattern]) }
}

extension CompiledLexicon {
  /// The patterns of an entry that state conditions. Patterns stand in the order of their entries.
  package func conditionPatterns(of entry: Int) -> [Int] {
    var low = 0
    var high = patternEntries.count
    while low < high {
      let middle = (low + high) / 2
      if Int(patternEntries[middle]) < entry { low = middle + 1 } else { high = middle }
    }
    var patterns: [Int] = []
    while low < patternEntries.count, Int(patternEntries[low]) == entry {
      if patternRoles[low] != PatternRole.match.rawValue { patterns.append(low) }
      low += 1
    }
    return patterns
  }
}
