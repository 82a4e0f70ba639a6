package org.mashhuddle.ui.kit.page;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.mashhuddle.service.core.page.PageImageFile;
import org.mashhuddle.service.core.page.PagePictures;
import org.mashhuddle.ui.kit.Background;

/// The pages of the real file as pictures. The file is read once; turning and zooming draw from it,
/// page after page, and what was overtaken by another zoom is not drawn to the end. A page is some megabytes of
/// pixels: only the one being read and its neighbours are kept.
public final class PagesViewModel {

    /// In percent of paper size.
    private static final List<Integer> ZOOMS = List.of(50, 60, 70, 80, 90, 100, 125, 150);

    /// Pixels an inch on the screen at 100 %, in dots an inch of the file at scale 1.
    private static final double PAPER_SIZE = 96.0 / 72.0;

    /// How many pages are kept before the one being read, and how many behind it: as many as a tall window shows at the
    /// smallest zoom, and the next.
    private static final int BEFORE = 1;

    private static final int BEHIND = 3;

    private final String id;
    private final Background background;
    private final Callable<byte[]> reading;
    private final Consumer<Exception> failed;
    private final PagePictures pictures = new PagePictures();
    private final ObservableMap<Integer, PageImageFile> pages = FXCollections.observableMap(new TreeMap<>());
    // Kept: whoever listens to it is heard only as long as it lives.
    private final ObservableMap<Integer, PageImageFile> shown = FXCollections.unmodifiableObservableMap(pages);
    private final Set<Integer> overtaken = new HashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper bytes = new ReadOnlyIntegerWrapper();
    private final IntegerProperty page = new SimpleIntegerProperty(1);
    private final ReadOnlyObjectWrapper<Integer> zoom = new ReadOnlyObjectWrapper<>(100);
    private Optional<byte[]> pdf = Optional.empty();
    private boolean zoomedByHand;
    private boolean drawing;
    private double pixels = 1;

    /// @param id what the ids of its controls begin with
    /// @param reading gives the file
    public PagesViewModel(String id, Background background, Callable<byte[]> reading, Consumer<Exception> failed) {
        this.id = id;
        this.background = background;
        this.reading = reading;
        this.failed = failed;
        page.subscribe(_ -> turned());
    }

    /// Reads the file anew.
    public void load() {
        background.latest(id + ".file", this::counted, this::show, failed);
    }

    /// Shows nothing, until another file is loaded.
    public void clear() {
        pdf = Optional.empty();
        count.set(0);
        page.set(1);
        overtaken.clear();
        pages.clear();
    }

    /// What the ids of its controls begin with.
    public String id() {
        return id;
    }

    private Counted counted() throws Exception {
        byte[] file = reading.call();
        return new Counted(file, pictures.count(file));
    }

    private void show(Counted file) {
        pdf = Optional.of(file.bytes());
        bytes.set(file.bytes().length);
        count.set(file.pages());
        page.set(Math.min(page.get(), file.pages()));
        pages.keySet().removeIf(number -> number > file.pages());
        drawAnew();
    }

    /// What is shown stays until it was drawn anew.
    private void drawAnew() {
        overtaken.addAll(pages.keySet());
        drawing = false;
        drawNext();
    }

    private void turned() {
        pages.keySet().removeIf(number -> !isNear(number));
        if (!drawing) {
            drawNext();
        }
    }

    private boolean isNear(int number) {
        return number >= page.get() - BEFORE && number <= page.get() + BEHIND;
    }

    private void drawNext() {
        pdf.ifPresent(file -> missing().ifPresent(number -> draw(file, number)));
    }

    /// The page being read first, then those behind it, then the one before.
    private Optional<Integer> missing() {
        int reading = page.get();
        return IntStream.concat(IntStream.rangeClosed(0, BEHIND), IntStream.rangeClosed(-BEFORE, -1))
                .map(away -> reading + away)
                .filter(number -> number >= 1 && number <= count.get())
                .filter(number -> !pages.containsKey(number) || overtaken.contains(number))
                .boxed()
                .findFirst();
    }

    private void draw(byte[] file, int number) {
        double scale = PAPER_SIZE * zoom.get() / 100 * pixels;
        drawing = true;
        background.document(
                id + ".pages", () -> pictures.page(file, number - 1, scale), drawn -> put(number, drawn), problem -> {
                    drawing = false;
                    failed.accept(problem);
                });
    }

    private void put(int number, PageImageFile drawn) {
        drawing = false;
        if (isNear(number) && number <= count.get()) {
            overtaken.remove(number);
            pages.put(number, drawn);
        }
        drawNext();
    }

    /// Takes the zoom at which a page is as wide as there is room, unless somebody chose one.
    ///
    /// @param width for a page, in pixels of the layout
    /// @param windowScale pixels of the screen for one of the layout
    public void fit(double width, double windowScale) {
        int widest = ZOOMS.stream()
                .filter(percent -> percent <= 100)
                .filter(percent -> paperWidth(percent) <= width)
                .reduce(ZOOMS.getFirst(), (_, wider) -> wider);
        boolean sharper = pixels != windowScale;
        pixels = windowScale;
        if (zoomedByHand ? sharper : sharper || widest != zoom.get()) {
            zoom.set(zoomedByHand ? zoom.get() : widest);
            drawAnew();
        }
    }

    /// How wide a page is in the layout.
    ///
    /// @param percent of paper size
    public static double paperWidth(int percent) {
        return Math.round(595.276 * PAPER_SIZE * percent / 100);
    }

    /// One step larger (1) or smaller (-1).
    public void zoom(int steps) {
        int wanted = ZOOMS.indexOf(zoom.get()) + steps;
        int next = ZOOMS.get(Math.clamp(wanted, 0, ZOOMS.size() - 1));
        if (next != zoom.get()) {
            zoomedByHand = true;
            zoom.set(next);
            drawAnew();
        }
    }

    /// In percent of paper size.
    public ReadOnlyObjectProperty<Integer> zoom() {
        return zoom.getReadOnlyProperty();
    }

    /// Whether there is a larger zoom.
    public ObservableValue<Boolean> canGrow() {
        return zoom.map(percent -> percent < ZOOMS.getLast());
    }

    /// Whether there is a smaller zoom.
    public ObservableValue<Boolean> canShrink() {
        return zoom.map(percent -> percent > ZOOMS.getFirst());
    }

    /// The pages drawn so far, by number from 1: the one being read and its neighbours.
    public ObservableMap<Integer, PageImageFile> pages() {
        return shown;
    }

    /// How many pages the file has; 0 before it is read.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// How long the file is.
    public ReadOnlyIntegerProperty bytes() {
        return bytes.getReadOnlyProperty();
    }

    /// The page that is being read, from 1.
    public IntegerProperty page() {
        return page;
    }

    /// "Page 5 of 11".
    public ObservableValue<String> where() {
        return count.flatMap(all ->
                page.map(at -> all.intValue() == 0 ? words("pages.making-pages") : words("pages.page", at, all)));
    }

    /// A file, and how many pages it has.
    @SuppressWarnings("ArrayRecordComponent") // a file, never compared
    private record Counted(byte[] bytes, int pages) {}
}
