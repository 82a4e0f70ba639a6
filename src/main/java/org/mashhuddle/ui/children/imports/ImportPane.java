package org.mashhuddle.ui.children.imports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.WrapRow;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.theme.TextSize;

/// What an extract would bring: counts, every row's problem in words, and the taking of the good
/// rows.
public final class ImportPane extends VBox {

    private static final double ROW = 32;
    private static final int FILES_IN_SIGHT = 8;
    private final ImportViewModel model;
    private final VBox seen = new VBox(12);
    private BooleanSupplier caret = () -> false;
    private boolean taking;

    public ImportPane(ImportViewModel model, Runnable close) {
        super(16);
        this.model = model;
        setId("import-pane");
        setPadding(new Insets(24));
        model.busy().subscribe(this::keepCaret);
        getChildren().addAll(Texts.h1(words("import.heading")), choose(), working(), problem());
        getChildren().addAll(columns(), looked(), runs(), verbs(close));
        model.preview().subscribe(this::show);
        Caret.into(this, () -> lookup("#import-folder").requestFocus());
    }

    /// What cannot be pressed while a file is read gives the caret away: it comes back, to choose another one.
    private void keepCaret(boolean busy) {
        if (busy) {
            caret = Caret.keep(this);
        } else {
            var _ = caret.getAsBoolean();
        }
    }

    /// Where large letters leave no room for all that a preview says, it scrolls.
    private ScrollPane looked() {
        ScrollPane scroll = Layout.scrolling(seen);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        seen.managedProperty().subscribe(shown -> Layout.show(scroll, shown));
        return Layout.growing(scroll);
    }

    private WrapRow choose() {
        Button folder = Buttons.plain("import-folder", Feather.FOLDER, words("import.folder"));
        folder.setOnAction(_ -> model.chooseFolder());
        Button zip = Buttons.plain("import-zip", Feather.ARCHIVE, words("import.zip"));
        zip.setOnAction(_ -> model.chooseZip());
        Button list = Buttons.plain("import-list", Feather.LIST, words("import.a-list"));
        list.setOnAction(_ -> model.chooseList());
        list.disableProperty().bind(model.busy());
        folder.disableProperty().bind(model.busy());
        zip.disableProperty().bind(model.busy());
        return new WrapRow(8, 8, folder, zip, list, Texts.wrapping(Texts.hint(words("import.hint"))));
    }

    /// How much of it is taken, and the way to stop that; while a file is read nobody knows how much there is.
    private HBox working() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words("import.working"));
        Label count = Texts.body("");
        count.setId("import-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        Button stop = stop();
        Runnable say = () -> {
            count.setText(model.count());
            bar.setProgress(model.part());
        };
        HBox working = Layout.row(12, Layout.growing(bar), count, stop);
        Timeline beats = new Timeline(new KeyFrame(Duration.millis(200), _ -> say.run()));
        beats.setCycleCount(Animation.INDEFINITE);
        model.taking().subscribe(now -> {
            Layout.show(count, now.isPresent());
            Layout.show(stop, now.isPresent());
            stop.setDisable(false);
            say.run();
            now.ifPresentOrElse(_ -> beats.play(), beats::stop);
        });
        model.busy().subscribe(busy -> Layout.show(working, busy));
        return working;
    }

    private Button stop() {
        Button stop = Buttons.plain("import-stop", words("import.stop"));
        stop.setMinWidth(Button.USE_PREF_SIZE);
        stop.setOnAction(_ -> {
            model.stop();
            stop.setDisable(true);
        });
        return stop;
    }

    private Banner problem() {
        Banner band = new Banner("import-problem", Banner.Kind.BAD, "").boxed();
        band.sentence().textProperty().bind(model.problem());
        model.problem().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }

    /// What the columns of a list are, until its rows are looked at.
    private VBox columns() {
        VBox place = Layout.growing(new VBox());
        model.list().subscribe(list -> {
            String caret = Caret.of(getScene() == null ? null : getScene().getFocusOwner())
                    .map(Caret::field)
                    .filter(field -> place.lookup("#" + field) != null)
                    .orElse("");
            place.getChildren().clear();
            list.ifPresent(columns -> place.getChildren()
                    .add(Layout.growing(new ListPane(columns, model::readAs, model::previewList, caret))));
        });
        place.visibleProperty().bind(atColumns());
        place.managedProperty().bind(atColumns());
        return place;
    }

    private ObservableValue<Boolean> atColumns() {
        return model.list().flatMap(list -> model.preview().map(seen -> list.isPresent() && seen.isEmpty()));
    }

    private void show(Optional<ImportRows> rows) {
        seen.getChildren().clear();
        rows.ifPresent(found -> {
            warn("import-trouble-all", found.trouble());
            warn("import-refusal", String.join("\n", found.refusals()));
            seen.getChildren().add(ledgers(found));
            if (found.datesInDoubt() > 0) {
                seen.getChildren().add(doubt(found));
            }
            warn("import-history", found.history());
            gone(found.gone());
            if (!found.twins().isEmpty()) {
                seen.getChildren().add(new TwinsPane(found.twins()));
            }
            warn("import-unread", String.join("\n", found.unread()));
            warn("import-conflicts", String.join("\n", found.conflicts()));
            if (found.problemsInAll() > 0) {
                String heading = words("import.problems", found.problemsInAll());
                seen.getChildren().addAll(Texts.h2(heading), problems(found));
            }
        });
    }

    /// Which number is the day cannot be told from the file: a person says it.
    private HBox doubt(ImportRows found) {
        boolean years = found.yearsInDoubt() > 0;
        String asked = words(years ? "import.doubt-year" : "import.doubt", found.datesInDoubt());
        Banner band = new Banner("import-doubt", Banner.Kind.WARN, asked).boxed();
        Button day = Buttons.plain("import-day-first", words("import.day-first"));
        day.setOnAction(_ -> model.answer(DayOrder.DAY_FIRST));
        Button month = Buttons.plain("import-month-first", words("import.month-first"));
        month.setOnAction(_ -> model.answer(DayOrder.MONTH_FIRST));
        Button year = Buttons.plain("import-year-first", words("import.year-first"));
        year.setOnAction(_ -> model.answer(DayOrder.YEAR_FIRST));
        Layout.show(year, years);
        return Layout.row(8, Layout.growing(band), day, month, year);
    }

    /// The imports that were taken in, while no other one is looked at.
    private VBox runs() {
        TableView<RunRow> table = ImportTables.runs();
        table.setItems(model.runs());
        Button undo = Buttons.withKey(Buttons.plain("import-undo", Feather.CORNER_UP_LEFT, words("import.undo")), "U");
        undo.setOnAction(_ -> chosen(table).ifPresent(model::undo));
        undo.disableProperty()
                .bind(table.getSelectionModel()
                        .selectedItemProperty()
                        .map(row -> !row.may())
                        .orElse(true));
        model.runs().addListener((ListChangeListener<RunRow>) _ -> {
            table.getSelectionModel().selectFirst();
            // The verb that was pressed rests now: its neighbour leaves the imports, and the keys here are the list's.
            if (taking) {
                table.requestFocus();
            }
            taking = false;
        });
        table.setOnKeyPressed(event -> onRun(table, event));
        HBox under = Layout.row(8, decide(table), undo, Texts.hint(words("import.undo-hint")));
        VBox all = Layout.column(8, Texts.h2(words("import.runs")), Layout.growing(table), under);
        model.preview()
                .flatMap(now -> model.list().map(list -> now.isEmpty() && list.isEmpty()))
                .subscribe(shown -> Layout.show(all, shown));
        model.preview().subscribe(now -> Layout.show(seen, now.isPresent()));
        return Layout.growing(all);
    }

    /// Rows that were gone wait elsewhere for a person.
    private Button decide(TableView<RunRow> table) {
        Button decide =
                Buttons.withKey(Buttons.plain("import-decide", Feather.CORNER_DOWN_RIGHT, words("import.decide")), "D");
        decide.setOnAction(_ -> model.decide());
        decide.disableProperty()
                .bind(table.getSelectionModel()
                        .selectedItemProperty()
                        .map(row -> !row.decides())
                        .orElse(true));
        return decide;
    }

    private void onRun(TableView<RunRow> table, KeyEvent event) {
        if (event.getCode() == KeyCode.U && !event.isShortcutDown()) {
            chosen(table).filter(RunRow::may).ifPresent(model::undo);
            event.consume();
        } else if (event.getCode() == KeyCode.D && !event.isShortcutDown()) {
            chosen(table).filter(RunRow::decides).ifPresent(_ -> model.decide());
            event.consume();
        }
    }

    private static Optional<RunRow> chosen(TableView<RunRow> table) {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void warn(String id, String sentences) {
        if (!sentences.isEmpty()) {
            Banner band = new Banner(id, Banner.Kind.WARN, sentences).boxed();
            // Whoever takes the rows has read the whole of it: it is not cut, and the tables give way.
            band.sentence().setWrapText(true);
            band.sentence().setMinHeight(USE_PREF_SIZE);
            seen.getChildren().add(band);
        }
    }

    /// Every one of them can be looked at: a person decides on each, in triage, after it was taken.
    private void gone(List<String> sentences) {
        if (!sentences.isEmpty()) {
            warn("import-gone", sentences.getFirst());
            TableView<String> table = ImportTables.gone();
            table.getItems().setAll(sentences.subList(1, sentences.size()));
            high(table, ROW * (Math.min(table.getItems().size(), FILES_IN_SIGHT) + 1) + 2);
            seen.getChildren().add(table);
        }
    }

    /// A line for each file; under them, whole, why rows were left out or refused.
    private static VBox ledgers(ImportRows rows) {
        TableView<FileAccount> table = ImportTables.ledgers();
        table.getItems().setAll(rows.ledgers());
        high(table, ROW * (Math.min(rows.ledgers().size(), FILES_IN_SIGHT) + 1) + 2);
        VBox all = Layout.column(4, table);
        rows.ledgers().stream()
                .filter(file -> !file.why().isEmpty())
                .forEach(file -> all.getChildren()
                        .add(Texts.wrapping(Texts.muted(words("import.why-of", file.file(), file.why())))));
        return all;
    }

    /// As high as drawn, and as its letters are larger.
    private static void high(TableView<?> table, double drawn) {
        table.minHeightProperty().bind(TextSize.grown(table, drawn));
        table.prefHeightProperty().bind(table.minHeightProperty());
        table.maxHeightProperty().bind(table.minHeightProperty());
    }

    private static TableView<ImportRows.Problem> problems(ImportRows rows) {
        TableView<ImportRows.Problem> table = ImportTables.problems();
        table.getItems().setAll(rows.problems());
        table.minHeightProperty().bind(TextSize.grown(table, ROW * 4 + 2));
        return Layout.growing(table);
    }

    /// Leaves the preview; where there is none, the imports.
    private void leave(Runnable close) {
        if (model.leave()) {
            lookup("#import-folder").requestFocus();
        } else {
            close.run();
        }
    }

    private HBox verbs(Runnable close) {
        Button take = Buttons.large(Buttons.primary("import-take", words("import.take")));
        take.setOnAction(_ -> {
            taking = true;
            model.take();
        });
        take.disableProperty()
                .bind(model.busy()
                        .flatMap(busy -> model.preview()
                                .map(seen ->
                                        busy || seen.filter(ImportRows::hasNews).isEmpty())));
        Button cancel = Buttons.large(Buttons.plain("import-cancel", words("import.leave")));
        cancel.setOnAction(_ -> leave(close));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.leave()) {
                lookup("#import-folder").requestFocus();
                event.consume();
            }
        });
        return Layout.row(8, take, cancel, Texts.hint(words("import.take-hint")));
    }
}
