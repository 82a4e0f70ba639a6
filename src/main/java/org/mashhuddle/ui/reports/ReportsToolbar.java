package org.mashhuddle.ui.reports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.report.ChildSplit;
import org.mashhuddle.service.reports.ReportService;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.SegmentedChoice;

/// What is asked for: period, type, agency, another period, by which group; and saving.
final class ReportsToolbar extends FlowPane {

    private final ReportsViewModel model;

    ReportsToolbar(ReportsViewModel model) {
        super(8, 8);
        this.model = model;
        getStyleClass().addAll("toolbar", "reports-toolbar");
        getChildren()
                .setAll(
                        choice(
                                "reports-period",
                                words("reports.period"),
                                List.of(PeriodChoice.values()),
                                model.period(),
                                this::periodWords),
                        types(),
                        agencies(),
                        choice(
                                "reports-against",
                                words("reports.against"),
                                List.of(AgainstChoice.values()),
                                model.against(),
                                each -> words("reports.against." + key(each))),
                        split(),
                        new SaveMenu(model));
    }

    private String periodWords(PeriodChoice choice) {
        return words("reports.period." + key(choice), model.days(choice));
    }

    private static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> MenuButton choice(
            String id, String name, List<T> all, ObjectProperty<T> value, Function<T, String> label) {
        MenuButton button = new MenuButton();
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        fill(button, all, value, label);
        value.subscribe(now -> show(button, name, label.apply(now)));
        return button;
    }

    private static void show(MenuButton button, String name, String words) {
        button.setText(words);
        button.setAccessibleText(name + ": " + words);
    }

    private static <T> void fill(MenuButton button, List<T> all, ObjectProperty<T> value, Function<T, String> label) {
        button.getItems()
                .setAll(all.stream()
                        .map(each -> {
                            MenuItem item = new MenuItem(label.apply(each));
                            item.setMnemonicParsing(false);
                            item.setOnAction(_ -> value.set(each));
                            return item;
                        })
                        .toList());
    }

    private MenuButton types() {
        Function<Optional<MeetingTypeId>, String> label = chosen -> chosen.flatMap(id -> model.book()
                        .get()
                        .flatMap(book -> book.around().types().stream()
                                .filter(type -> type.id().equals(id))
                                .map(type -> type.label())
                                .findFirst()))
                .orElse(words("reports.all-types"));
        MenuButton button = choice("reports-type", words("reports.type"), List.of(), model.type(), label);
        model.book()
                .subscribe(book -> book.ifPresent(counted -> {
                    fill(
                            button,
                            Stream.concat(
                                            Stream.of(Optional.<MeetingTypeId>empty()),
                                            counted.around().types().stream().map(type -> Optional.of(type.id())))
                                    .toList(),
                            model.type(),
                            label);
                    show(button, words("reports.type"), label.apply(model.type().get()));
                }));
        return button;
    }

    private MenuButton agencies() {
        Function<Optional<AgencyId>, String> label = chosen -> chosen.flatMap(id -> model.book()
                        .get()
                        .flatMap(book -> book.around().agencies().stream()
                                .filter(agency -> agency.agency().equals(id))
                                .map(agency -> agency.label())
                                .findFirst()))
                .orElse(words("reports.all-agencies"));
        MenuButton button = choice("reports-agency", words("reports.agency"), List.of(), model.agency(), label);
        model.book()
                .subscribe(book -> book.ifPresent(counted -> {
                    fill(
                            button,
                            Stream.concat(
                                            Stream.of(Optional.<AgencyId>empty()),
                                            counted.around().agencies().stream()
                                                    .map(agency -> Optional.of(agency.agency())))
                                    .toList(),
                            model.agency(),
                            label);
                    show(
                            button,
                            words("reports.agency"),
                            label.apply(model.agency().get()));
                }));
        return button;
    }

    private SegmentedChoice<ChildSplit> split() {
        SegmentedChoice<ChildSplit> split = new SegmentedChoice<>(
                "reports-split", List.of(ChildSplit.values()), each -> words("reports.split." + key(each)));
        model.split().subscribe(now -> split.valueProperty().set(Optional.of(now)));
        split.valueProperty().subscribe((_, now) -> model.split().set(now.orElse(ChildSplit.NONE)));
        return split;
    }

    private static final class SaveMenu extends MenuButton {
        SaveMenu(ReportsViewModel model) {
            super(words("reports.save"), Icons.icon(Feather.DOWNLOAD));
            setId("reports-save");
            setMinWidth(USE_PREF_SIZE);
            for (boolean all : new boolean[] {false, true}) {
                for (ReportService.FileForm form : ReportService.FileForm.values()) {
                    String key = key(form) + (all ? "-all" : "");
                    MenuItem item = new MenuItem(words("reports.save." + key));
                    item.setId("save-" + key);
                    item.setOnAction(_ -> model.save(form, all));
                    getItems().add(item);
                }
            }
            if (model.mayHaveSheet()) {
                MenuItem sheet = new MenuItem(words("reports.save.sheet"));
                sheet.setId("save-sheet");
                sheet.setOnAction(_ -> model.sheet());
                getItems().add(sheet);
            }
        }
    }
}
