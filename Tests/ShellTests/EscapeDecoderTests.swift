import CLineEdit
import Testing

@Suite struct EscapeDecoderTests {
  private func decode(_ text: String) -> (length: Int, key: Int) {
    let bytes = Array(text.utf8)
    var key: Int32 = -1
    return (cle_decode_escape(bytes, bytes.count, &key), Int(key))
  }

  // Sequences as xterm, rxvt, the Linux console and tmux send them (terminfo kcuu1, khome, kdch1 …).
  @Test(arguments: [
    ("\u{1B}[A", CLE_KEY_UP), ("\u{1B}OA", CLE_KEY_UP), ("\u{1B}[1;5A", CLE_KEY_UP),
    ("\u{1B}[B", CLE_KEY_DOWN), ("\u{1B}[C", CLE_KEY_RIGHT), ("\u{1B}OD", CLE_KEY_LEFT),
    ("\u{1B}[H", CLE_KEY_HOME), ("\u{1B}[1~", CLE_KEY_HOME), ("\u{1B}[7~", CLE_KEY_HOME),
    ("\u{1B}[F", CLE_KEY_END), ("\u{1B}[4~", CLE_KEY_END), ("\u{1B}[8~", CLE_KEY_END),
    ("\u{1B}[3~", CLE_KEY_DELETE), ("\u{1B}[3;5~", CLE_KEY_DELETE_WORD),
    ("\u{1B}[1;5C", CLE_KEY_WORD_RIGHT), ("\u{1B}[1;3D", CLE_KEY_WORD_LEFT),
    ("\u{1B}[1;2C", CLE_KEY_RIGHT), ("\u{1B}Oc", CLE_KEY_WORD_RIGHT),
    ("\u{1B}b", CLE_KEY_WORD_LEFT), ("\u{1B}f", CLE_KEY_WORD_RIGHT),
    ("\u{1B}d", CLE_KEY_DELETE_WORD), ("\u{1B}\u{7F}", CLE_KEY_DELETE_WORD_BEFORE),
    ("\u{1B}\r", CLE_KEY_NEWLINE), ("\u{1B}[200~", CLE_KEY_PASTE),
    ("\u{1B}[20~", CLE_KEY_NONE), ("\u{1B}[201~", CLE_KEY_NONE), ("\u{1B}OP", CLE_KEY_NONE),
    ("\u{1B}[[A", CLE_KEY_NONE), ("\u{1B}[I", CLE_KEY_NONE), ("\u{1B}[?1;2c", CLE_KEY_NONE),
    ("\u{1B}[<0;3;4M", CLE_KEY_NONE), ("\u{1B}]11;rgb:0/0/0\u{07}", CLE_KEY_NONE),
    ("\u{1B}]0;x\u{1B}\\", CLE_KEY_NONE), ("\u{1B}[99999999999999999999~", CLE_KEY_NONE),
  ])
  func wholeSequenceIsOneKey(sequence: String, key: Int) {
    let alone = decode(sequence)
    #expect(alone == (sequence.utf8.count, key))
    #expect(decode(sequence + "x[A") == alone)
    for length in 1..<sequence.utf8.count {
      #expect(decode(String(decoding: sequence.utf8.prefix(length), as: UTF8.self)).length == 0)
    }
  }

  @Test func escapeStandsForItselfBeforeOtherKeys() {
    for text in ["\u{1B}x", "\u{1B}\u{1B}", "\u{1B}é"] {
      #expect(decode(text) == (1, CLE_KEY_NONE))
    }
  }

  @Test func brokenSequenceEndsBeforeTheByteThatBreaksIt() {
    #expect(decode("\u{1B}[12\u{03}") == (4, CLE_KEY_NONE))
    #expect(decode("\u{1B}[" + String(repeating: "1", count: 100)) == (64, CLE_KEY_NONE))
  }

  @Test func anyBytesAreConsumedWithinTheirCount() {
    var state: UInt64 = 7
    for _ in 0..<20_000 {
      var bytes: [UInt8] = [0x1B]
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for shift in 0..<Int(state >> 60) { bytes.append(UInt8(truncatingIfNeeded: state >> shift)) }
      var key: Int32 = 0
      #expect((0...bytes.count).contains(cle_decode_escape(bytes, bytes.count, &key)))
    }
  }
}
