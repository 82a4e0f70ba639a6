package org.mashhuddle.house.badapple.exchange;

import java.security.NoSuchAlgorithmException;
import javax.crypto.KeyGenerator;

/// Cryptography outside its rooms.
final class KeyMaker {
    KeyGenerator generator() throws NoSuchAlgorithmException {
        return KeyGenerator.getInstance("AES");
    }
}
