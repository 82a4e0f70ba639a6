package org.mashhuddle.exchange.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mashhuddle.domain.export.MeetingData;

/// Any bytes as the record of a meeting. What is read is written again as it was understood; what is not, is refused
/// with words of ours and none of the file's.
public final class MeetingFuzz {

    private static final int LONGEST_SENTENCE = 120;

    private MeetingFuzz() {}

    /// @param input the file
    public static void read(byte[] input) {
        try {
            MeetingData data = MeetingJson.read(input);
            boolean alone = data.signed().fileHash().isPresent();
            byte[] again = alone ? MeetingJson.of(data, "SAM-DATA-1") : MeetingJson.inMinutes(data);
            if (!MeetingJson.read(again).equals(data)) {
                throw new AssertionError("Read back as another meeting");
            }
        } catch (IllegalArgumentException refused) {
            if (refused.getMessage().length() > LONGEST_SENTENCE) {
                throw new AssertionError("More than a sentence of ours", refused);
            }
        }
    }

    /// A record as short as one can be.
    public static List<byte[]> beginnings() {
        return List.of("""
            {"format":"mash-huddle meeting 1","issue":"SAM-DATA-1","meeting":"00000000-0000-0000-0000-000000000001",
            "type":"Daily","heldOn":"2026-11-24","openedAt":null,"closedAt":"2026-11-24T10:00:00Z",
            "signed":{"by":"A","at":"2026-11-24T11:00:00Z","fileSha256":"00"},
            "head":{"hub":"","classification":"","title":"","reference":"","when":"","version":1,"chair":"",
            "minuteTaker":"","recordSha256":"","demonstration":true},"attendance":[],"opening":[],"items":[],
            "signedOver":[],"signature":[],"standing":[],"replaces":[],"closing":[]}
            """.getBytes(StandardCharsets.UTF_8));
    }
}
