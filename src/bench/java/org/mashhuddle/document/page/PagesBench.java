package org.mashhuddle.document.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mashhuddle.document.PrintedExamples;
import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.document.signature.CmsSigner;
import org.mashhuddle.document.signature.ExpectedSigner;
import org.mashhuddle.document.signature.FileKind;
import org.mashhuddle.document.signature.FileMark;
import org.mashhuddle.document.signature.PdfSigner;
import org.mashhuddle.document.signature.Sha256;
import org.mashhuddle.document.signature.SignatureFields;
import org.mashhuddle.document.signature.SignatureOf;
import org.mashhuddle.document.signature.TestAuthority;

/// What the pages cost: how long minutes take to be laid out, marked and signed beside the bare layout
/// library on the same document, turn by turn in one run; and how many bytes a page has. Started by
/// pages.sh: `FOLDER` for the warm figures, `FOLDER ITEMS` for one cold run.
public final class PagesBench {

    private static final String CHAIR = "P. Carraway-Fennimore";
    private static final Instant AT = Instant.parse("2026-11-24T10:55:00Z");
    private static final int WARM_UP = 9;
    private static final int MEASURED = 11;

    private final PdfRenderer renderer = new PdfRenderer();
    private final MinutesLayout minutes = new MinutesLayout(renderer);
    private final PaperLayout papers = new PaperLayout(renderer);
    private final CmsSigner key = new TestAuthority().signer(CHAIR);

    private PagesBench() {}

    public static void main(String[] args) throws Exception {
        if (args.length > 1) {
            cold(Integer.parseInt(args[1]));
            return;
        }
        PagesBench bench = new PagesBench();
        Path folder = Path.of(args[0]);
        for (int items : List.of(1, 12, 60)) {
            byte[] file = bench.signed(items);
            Files.write(folder.resolve("minutes-" + items + ".pdf"), file);
            int pages = new PdfPages().count(file);
            System.out.printf(
                    "%d items: %d pages, %d bytes, %d a page%n", items, pages, file.length, file.length / pages);
        }
        bench.warm();
    }

    /// One layout in a fresh process, as the first of the day.
    private static void cold(int items) throws Exception {
        long start = System.nanoTime();
        byte[] file = new MinutesLayout(new PdfRenderer())
                .print(PrintedExamples.minutes(items))
                .bytes();
        System.out.printf(
                "cold %d items: %d ms, processor %d ms, %d bytes%n",
                items, (System.nanoTime() - start) / 1_000_000, spent() / 1_000_000, file.length);
    }

    private void warm() throws Exception {
        List<Long> bare = new ArrayList<>();
        List<Long> printed = new ArrayList<>();
        List<Long> signed = new ArrayList<>();
        List<Long> plan = new ArrayList<>();
        for (int turn = 0; turn < WARM_UP + MEASURED; turn++) {
            measured(turn, bare, () -> bare(40));
            measured(turn, printed, () -> minutes.print(PrintedExamples.minutes(40)));
            measured(turn, signed, () -> signed(40));
            measured(turn, plan, () -> papers.print(PrintedExamples.plan()));
        }
        System.out.printf(
                "40 items, bare library: median %d ms of the processor, least %d%n", median(bare), least(bare));
        System.out.printf(
                "40 items, printed: median %d ms, least %d; %.2f (least %.2f) of bare%n",
                median(printed), least(printed), turnByTurn(printed, bare), ratio(least(printed), least(bare)));
        System.out.printf(
                "40 items, printed, marked and signed: median %d ms, least %d; %.2f (least %.2f) of bare%n",
                median(signed), least(signed), turnByTurn(signed, bare), ratio(least(signed), least(bare)));
        System.out.printf("one plan: median %d ms, least %d%n", median(plan), least(plan));
    }

    private static void measured(int turn, List<Long> times, Callable<?> work) throws Exception {
        long start = ofThisThread();
        work.call();
        if (turn >= WARM_UP) {
            times.add((ofThisThread() - start) / 1_000_000);
        }
    }

    /// The layout library alone, as it is asked by the program.
    private byte[] bare(int items) throws IOException {
        PrintPage page = minutes.page(PrintedExamples.minutes(items));
        Outline.write(page.document());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument empty = new PDDocument()) {
            renderer.builder(page, empty).toStream(out).run();
        }
        return out.toByteArray();
    }

    private byte[] signed(int items) {
        String manifest = "{\"items\":" + items + "}";
        byte[] data = incompressible(items * 700);
        FileMark mark = new FileMark(
                FileKind.MINUTES,
                "SAM-2026-11-24-D",
                1,
                Sha256.hex(manifest.getBytes(StandardCharsets.UTF_8)),
                List.of(new ExpectedSigner(FileMark.CHAIR, CHAIR)));
        byte[] prepared = new SignatureFields()
                .prepare(minutes.print(PrintedExamples.minutes(items)).bytes(), mark, manifest, data);
        return new PdfSigner().sign(prepared, new SignatureOf(FileMark.CHAIR, CHAIR, "Minutes agreed", AT), key);
    }

    /// As large as the data of so many items are when they are packed.
    private static byte[] incompressible(int characters) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; out.length() < characters / 2; i++) {
            out.append(HexFormat.of().toHexDigits(i * 2_654_435_761L));
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static long least(List<Long> times) {
        return times.stream().sorted().findFirst().orElseThrow();
    }

    /// What else the machine has to do slows both of a turn alike.
    private static double turnByTurn(List<Long> times, List<Long> others) {
        return IntStream.range(0, times.size())
                .mapToDouble(turn -> ratio(times.get(turn), others.get(turn)))
                .sorted()
                .skip(times.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double ratio(long one, long other) {
        return (double) one / other;
    }

    /// What the clock on the wall says depends on what else the machine has to do.
    private static long ofThisThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long spent() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
