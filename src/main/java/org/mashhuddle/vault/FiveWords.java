package org.mashhuddle.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;

/// Makes passphrases of five plain words, which people can remember and type: more than 50 bits
/// from our own list of short English words, behind a derivation that takes about a second a guess.
public final class FiveWords {

    private static final int WORDS = 5;
    private final List<String> words;
    private final SecureRandom random;

    /// With the shipped list. With the platform's own randomness.
    public FiveWords() {
        this(new SecureRandom());
    }

    public FiveWords(SecureRandom random) {
        this.words = shipped("words.txt");
        this.random = random;
    }

    static List<String> shipped(String list) {
        try (InputStream in = FiveWords.class.getResourceAsStream(list)) {
            if (in == null) {
                throw new IllegalStateException(list + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Five words with spaces between them. The rare one that the rules would refuse is not
    /// offered.
    public Passphrase next() {
        PassphraseRules rules = new PassphraseRules(List.of());
        Passphrase passphrase = any();
        while (rules.check(passphrase).isPresent()) {
            passphrase.close();
            passphrase = any();
        }
        return passphrase;
    }

    private Passphrase any() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(i == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
        }
        Passphrase passphrase = Passphrase.of(text);
        text.replace(0, text.length(), " ".repeat(text.length()));
        return passphrase;
    }
}
