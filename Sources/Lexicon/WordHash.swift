/// The numbers by which words are looked up.
package enum WordHash {
  /// FNV-1a of a folded word's bytes; another seed gives another number for the same word.
  @inlinable @inline(__always)
  package static func fnv1a(_ bytes: some Sequence<UInt8>, seed: UInt32 = 0) -> UInt32 {
    var hash: UInt32 = 2_166_136_261 ^ seed
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }
}
