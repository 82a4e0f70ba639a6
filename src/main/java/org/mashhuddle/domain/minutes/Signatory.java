package org.mashhuddle.domain.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.chair.CoChairs;
import org.mashhuddle.domain.meeting.chair.Typists;
import org.mashhuddle.domain.party.Directory;

/// Who signs the minutes of a meeting, and how they stand to it (`product.md`, "What is signed",
/// 5). The chair signs what somebody else typed; whatever differs from that is said, and kept.
///
/// @param name the signer's
/// @param chair the name of the meeting's chair, who is expected to sign
/// @param forChair whether the signer is somebody else
/// @param typed whether the signer took the minutes, or typed them
/// @param deputyInChair whether the signer held the meeting as its chair, and is a deputy
/// @param coChair whether the signer chaired the meeting beside its chair
public record Signatory(
        String name, String chair, boolean forChair, boolean typed, boolean deputyInChair, boolean coChair) {

    /// In the manifest, where somebody else than the chair of the meeting signs.
    public static final String FOR_CHAIR = "FOR_THE_CHAIR";
    /// In the manifest, where a deputy held the meeting.
    public static final String DEPUTY_IN_CHAIR = "DEPUTY_IN_THE_CHAIR";
    /// In the manifest, where somebody who chaired the meeting beside its chair signs.
    public static final String CO_CHAIR = "CO_CHAIR";
    /// How a co-chair signs.
    public static final String CO_CHAIR_WORDS = "Signed as co-chair";
    /// How a signature for somebody else begins.
    public static final String FOR_CHAIR_WORDS = "Signed for the chair, ";

    /// In the manifest, where the signer took the minutes, or typed them.
    public static final String OWN_TYPING = "TYPED_BY_THE_SIGNER";

    /// What a signer still has to give.
    public enum Missing {
        /// Why the chair does not sign.
        REASON_FOR_CHAIR,
        /// Why whoever typed the minutes signs them.
        REASON_FOR_TYPING,
        /// Who read them beside the signer: somebody else.
        SECOND_READER
    }

    /// How this user stands to the meeting.
    ///
    /// @param typists who typed in it, whoever is named as its minute-taker
    public static Signatory of(MeetingBook book, UserId signer, Typists typists) {
        Directory directory = book.hub().directory();
        Optional<UserId> chair = book.meeting().chair();
        boolean other = chair.filter(one -> !one.equals(signer)).isPresent();
        boolean beside = other && CoChairs.attended(book.meeting(), signer, directory);
        return new Signatory(
                directory.name(signer),
                chair.map(directory::name).orElse(""),
                other && !beside,
                book.meeting().minuteTakers().has(signer) || typists.has(signer),
                false,
                beside);
    }

    /// The same, where the signer's certificate is a deputy's: that of nobody who chairs beside the chair.
    public Signatory asDeputy() {
        boolean other = forChair || coChair;
        return new Signatory(name, chair, other, typed, !other, false);
    }

    /// What is missing first; nothing where the reasons will do.
    public Optional<Missing> missing(SigningReasons given) {
        if (forChair && given.forChair().isBlank()) {
            return Optional.of(Missing.REASON_FOR_CHAIR);
        }
        if (typed && given.ownTyping().isBlank()) {
            return Optional.of(Missing.REASON_FOR_TYPING);
        }
        return typed && !given.isReadBySomebodyElse(name) ? Optional.of(Missing.SECOND_READER) : Optional.empty();
    }

    /// What is asked for of these, and no more.
    public SigningReasons asked(SigningReasons given) {
        SigningReasons plain = given.stripped();
        return new SigningReasons(
                plain.overGaps(),
                forChair ? plain.forChair() : "",
                typed ? plain.ownTyping() : "",
                typed ? plain.secondReader() : "");
    }

    /// Whether the chair signs what somebody else typed.
    public boolean isUsual() {
        return !forChair && !typed && !deputyInChair && !coChair;
    }

    /// What the manifest says of it, without a name; nothing in the usual way, so that such a
    /// manifest reads as it always did.
    public List<String> standing() {
        List<String> standing = new ArrayList<>();
        if (forChair) {
            standing.add(FOR_CHAIR);
        }
        if (typed) {
            standing.add(OWN_TYPING);
        }
        if (deputyInChair) {
            standing.add(DEPUTY_IN_CHAIR);
        }
        if (coChair) {
            standing.add(CO_CHAIR);
        }
        return standing;
    }

    /// As what somebody signs.
    public enum Capacity {
        CHAIR,
        FOR_CHAIR,
        DEPUTY_CHAIR,
        CO_CHAIR
    }

    /// As what signed minutes were signed, whatever roles the signer has since.
    ///
    /// @param manifest canonical JSON, in which no text can hold a bare quotation mark
    public static Capacity capacityIn(String manifest) {
        if (manifest.contains(quoted(FOR_CHAIR))) {
            return Capacity.FOR_CHAIR;
        }
        if (manifest.contains(quoted(CO_CHAIR))) {
            return Capacity.CO_CHAIR;
        }
        return manifest.contains(quoted(DEPUTY_IN_CHAIR)) ? Capacity.DEPUTY_CHAIR : Capacity.CHAIR;
    }

    private static String quoted(String standing) {
        return "\"" + standing + "\"";
    }

    /// What the record says of it.
    public Map<String, Object> tree(SigningReasons given) {
        SigningReasons asked = asked(given);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("signedBy", name);
        tree.put("forChair", forChair ? chair : "");
        tree.put("forChairBecause", asked.forChair());
        tree.put("typedBySigner", typed);
        tree.put("typedBySignerBecause", asked.ownTyping());
        tree.put("secondReader", asked.secondReader());
        if (deputyInChair) {
            tree.put("deputyInTheChair", true);
        }
        if (coChair) {
            tree.put("coChair", true);
        }
        return tree;
    }

    /// What stands beside the chair's name in the minutes.
    public List<Minutes.SignatureLine> lines(SigningReasons given) {
        SigningReasons asked = asked(given);
        List<Minutes.SignatureLine> lines = new ArrayList<>();
        if (forChair) {
            lines.add(new Minutes.SignatureLine("Signed for the chair by", name));
            lines.add(new Minutes.SignatureLine("Because", asked.forChair()));
        }
        if (deputyInChair) {
            lines.add(new Minutes.SignatureLine("Signed as deputy chair by", name));
        }
        if (coChair) {
            lines.add(new Minutes.SignatureLine("Signed as co-chair by", name));
        }
        if (typed) {
            lines.add(new Minutes.SignatureLine("Typed and signed by", name));
            lines.add(new Minutes.SignatureLine("Because", asked.ownTyping()));
            lines.add(new Minutes.SignatureLine("Second reader", asked.secondReader()));
        }
        return lines;
    }

    /// Why this person signs, as the signature itself says it.
    public String capacity() {
        if (forChair) {
            return FOR_CHAIR_WORDS + chair;
        }
        if (coChair) {
            return CO_CHAIR_WORDS;
        }
        return deputyInChair ? "Signed as deputy chair" : "Signed as chair";
    }

    @Override
    public String toString() {
        return "Signatory" + standing();
    }
}
