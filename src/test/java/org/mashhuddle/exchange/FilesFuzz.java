package org.mashhuddle.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.mashhuddle.exchange.attachment.AttachmentFuzz;
import org.mashhuddle.exchange.list.ListFuzz;
import org.mashhuddle.exchange.record.MeetingFuzz;
import org.mashhuddle.exchange.returns.SheetFuzz;
import org.mashhuddle.exchange.ssd.TableFuzz;

/// What Jazzer calls: one file for one of the readers of files from outside. The first byte says for which.
public final class FilesFuzz {

    /// Fails where the reader breaks its word.
    private interface Reading {
        void of(byte[] file) throws IOException;
    }

    private enum Reader {
        TABLE(TableFuzz::read, TableFuzz::beginnings),
        LIST(ListFuzz::read, ListFuzz::beginnings),
        SHEET(SheetFuzz::read, SheetFuzz::beginnings),
        ATTACHMENT(AttachmentFuzz::read, AttachmentFuzz::beginnings),
        MEETING(MeetingFuzz::read, MeetingFuzz::beginnings);

        private final Reading reading;
        private final Supplier<List<byte[]>> beginnings;

        Reader(Reading reading, Supplier<List<byte[]>> beginnings) {
            this.reading = reading;
            this.beginnings = beginnings;
        }
    }

    private FilesFuzz() {}

    /// @param input which reader, and the file
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        int first = input.length == 0 ? 0 : input[0] & 0xFF;
        Reader.values()[first % Reader.values().length].reading.of(
                Arrays.copyOfRange(input, Math.min(1, input.length), input.length));
    }

    /// Good files of every kind, and those that were found.
    static List<byte[]> beginnings() {
        List<byte[]> all = new ArrayList<>();
        for (Reader reader : Reader.values()) {
            for (byte[] file : reader.beginnings.get()) {
                byte[] input = new byte[file.length + 1];
                input[0] = (byte) reader.ordinal();
                System.arraycopy(file, 0, input, 1, file.length);
                all.add(input);
            }
        }
        return all;
    }
}
