package org.mashhuddle.store.durable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The journal's bytes: eight of magic, sixteen of a mark made new whenever it is emptied, a proof
/// that the key fits, then records, each with its length before it. Not safe for two threads.
///
/// A RandomAccessFile, because a thread interrupted inside a FileChannel closes it under
/// everybody's feet.
final class DraftFile implements AutoCloseable {

    static final int HEAD = 8 + 16 + DraftRecord.OVERHEAD;
    private static final byte[] MAGIC = "MHDRAFT1".getBytes(StandardCharsets.US_ASCII);
    private static final int MARK_BYTES = 16;
    private static final long PROOF = -1;
    private static final int MOST = 64 * 1024 * 1024;

    private final Path path;
    private final DraftRecord seal;
    private final List<Draft> found = new ArrayList<>();
    private byte[] mark = new byte[MARK_BYTES];
    private RandomAccessFile file;
    private long end;
    private long next;
    private int unreadable;
    private Optional<Path> setAside = Optional.empty();

    DraftFile(Path path, DraftRecord seal) throws IOException {
        this.path = path;
        this.seal = seal;
        byte[] bytes = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        boolean ours = read(bytes);
        if (!ours && bytes.length > HEAD) {
            setAside = Optional.of(moveAway());
        }
        if (!ours) {
            new ForcedFile(path).write(freshHead());
            end = HEAD;
        }
        this.file = open(path, end);
    }

    private static RandomAccessFile open(Path path, long end) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        file.setLength(end); // a torn tail goes, so that what follows can be read
        file.seek(end);
        return file;
    }

    /// A journal that no key here opens is never written over: somebody may still have the key.
    private Path moveAway() throws IOException {
        for (int number = 1; ; number++) {
            Path away = path.resolveSibling(path.getFileName() + ".unreadable-" + number);
            if (!Files.exists(away)) {
                return Files.move(path, away, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private byte[] freshHead() {
        mark = new byte[MARK_BYTES];
        new SecureRandom().nextBytes(mark);
        byte[] proof = seal.sealBytes(new byte[0], mark, PROOF);
        return ByteBuffer.allocate(HEAD).put(MAGIC).put(mark).put(proof).array();
    }

    private boolean read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD || !in.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            return false;
        }
        byte[] proof = new byte[DraftRecord.OVERHEAD];
        in.position(MAGIC.length).get(mark).get(proof);
        if (seal.openBytes(proof, mark, PROOF).isEmpty()) {
            return false;
        }
        readRecords(in);
        return true;
    }

    /// Stops at the first record that is not whole; one that is whole but spoilt costs only itself.
    private void readRecords(ByteBuffer in) {
        end = in.position();
        while (in.remaining() >= Integer.BYTES) {
            int length = in.getInt();
            if (length < DraftRecord.OVERHEAD || length > in.remaining()) {
                break;
            }
            byte[] sealed = new byte[length];
            in.get(sealed);
            Optional<Draft> draft = seal.open(sealed, mark, next, next);
            draft.ifPresent(found::add);
            unreadable += draft.isEmpty() ? 1 : 0;
            next++;
            end = in.position();
        }
    }

    /// Adds the drafts and forces them; after a failure the file is as it was, and the call may be
    /// repeated.
    void add(Collection<Draft> drafts) throws IOException {
        try {
            long number = next;
            file.seek(end);
            for (Draft draft : drafts) {
                file.write(record(draft, number++));
            }
            file.getFD().sync();
            end = file.getFilePointer();
            next = number;
        } catch (IOException e) {
            file.setLength(end);
            throw e;
        }
    }

    private byte[] record(Draft draft, long number) throws IOException {
        byte[] sealed = seal.seal(draft, mark, number);
        if (sealed.length > MOST) {
            throw new IOException("A text too long for the draft journal, of " + draft.item());
        }
        return ByteBuffer.allocate(Integer.BYTES + sealed.length)
                .putInt(sealed.length)
                .put(sealed)
                .array();
    }

    /// Replaces everything by these drafts, whole or not at all.
    void replace(Collection<Draft> drafts) throws IOException {
        byte[] before = mark;
        ByteBuffer head = ByteBuffer.wrap(freshHead());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.array());
        long number = 0;
        for (Draft draft : drafts) {
            bytes.writeBytes(record(draft, number++));
        }
        try {
            file.close(); // Windows renames nothing over an open file
            new ForcedFile(path).write(bytes.toByteArray());
            end = bytes.size();
            next = number;
        } catch (IOException e) {
            mark = before;
            throw e;
        } finally {
            file = open(path, end);
        }
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(path);
    }

    List<Draft> found() {
        return List.copyOf(found);
    }

    /// How many records were there and could not be read.
    int unreadable() {
        return unreadable;
    }

    Optional<Path> setAside() {
        return setAside;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
