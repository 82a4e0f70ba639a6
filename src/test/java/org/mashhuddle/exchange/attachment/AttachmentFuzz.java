package org.mashhuddle.exchange.attachment;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.mashhuddle.domain.meeting.attachment.AttachmentKind;

/// Any bytes as a file that is to be attached: it is one of the kinds, or there is a reason why not.
public final class AttachmentFuzz {

    private AttachmentFuzz() {}

    /// @param input the file
    public static void read(byte[] input) {
        try {
            AttachmentKind kind = AttachmentReader.of(input).kind();
            if (kind == AttachmentKind.TEXT && new String(input, StandardCharsets.UTF_8).indexOf('\0') >= 0) {
                throw new AssertionError("No text");
            }
        } catch (AttachmentProblem refused) {
            if (refused.kind() == AttachmentProblem.Kind.UNREADABLE) {
                throw new AssertionError("Bytes can be read", refused);
            }
        }
    }

    /// The beginnings of the kinds that are taken.
    public static List<byte[]> beginnings() {
        return List.of(
                "%PDF-1.7".getBytes(StandardCharsets.US_ASCII),
                "A note.\r\n".getBytes(StandardCharsets.UTF_8),
                HexFormat.of().parseHex("504b03041400000008000000210000000000"));
    }
}
