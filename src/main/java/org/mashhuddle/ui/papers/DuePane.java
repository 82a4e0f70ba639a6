package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// Who gets the paper, how it goes, what is checked before it goes.
final class DuePane extends BorderPane {

    private final PapersViewModel model;
    private final IssueForm form;
    private final ObservableValue<String> agency;

    DuePane(PapersViewModel model) {
        this.model = model;
        this.form = model.form();
        this.agency = model.selected().map(line -> line.map(PaperLine::agency).orElse(""));
        VBox fields = Layout.column(
                12,
                Texts.h1(words("papers.who")),
                new RecipientCard(model, agency),
                new TogetherBox(model),
                channels(),
                new RecipientList(form),
                checks(),
                new WithheldNote(model.preview()));
        ScrollPane scroll = Layout.styled(Layout.scrolling(Layout.styled(fields, "minutes-list")), "minutes-scroll");
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setBottom(foot());
    }

    private ObservableValue<String> of(Function<Preview, String> said) {
        return model.preview().map(paper -> paper.map(said).orElse(""));
    }

    private VBox channels() {
        ToggleGroup group = new ToggleGroup();
        VBox all = Layout.column(0, Texts.strong(words("papers.how")));
        for (Channel channel : Channel.values()) {
            RadioButton one = new RadioButton(PaperWords.channel(channel));
            one.setId("papers-channel-" + all.getChildren().size());
            one.setToggleGroup(group);
            one.setOnAction(_ -> form.channel().set(Optional.of(channel)));
            form.channel()
                    .subscribe(
                            now -> one.setSelected(now.filter(channel::equals).isPresent()));
            one.disableProperty().bind(form.canGo(channel).map(may -> !may));
            one.setMinWidth(USE_PREF_SIZE);
            Label beside = Texts.hint("");
            beside.setId(one.getId() + "-beside");
            beside.textProperty().bind(form.beside(channel, agency));
            all.getChildren().add(Layout.row(8, Layout.styled(one, "papers-tick"), beside));
        }
        Buttons.fireByArrows(all);
        return all;
    }

    private VBox checks() {
        return Layout.column(
                4,
                Texts.strong(words("papers.before")),
                cover(),
                found("papers-pages", Preview::pages),
                found(
                        "papers-each-page",
                        paper -> words(paper.onEveryPage() ? "papers.each-page" : "papers.not-each-page")),
                warnings());
    }

    /// Beside the verbs, so that it is in sight however many warnings there are.
    private CheckBox read() {
        CheckBox read = new CheckBox(words("papers.page-read"));
        read.setId("papers-read");
        read.setWrapText(true);
        read.selectedProperty().bindBidirectional(form.pageRead());
        read.disableProperty().bind(form.pagesThere().map(there -> !there));
        return Layout.styled(read, "papers-tick");
    }

    /// What to look at twice; nothing where there is nothing.
    private Label warnings() {
        Label line = Texts.wrapping(new Label("", Icons.icon(Feather.ALERT_TRIANGLE, "icon-warning")));
        line.setId("papers-warnings");
        line.textProperty().bind(of(DuePane::warned));
        line.textProperty().subscribe(said -> Layout.show(line, !said.isEmpty()));
        return line;
    }

    private static String warned(Preview paper) {
        Stream<String> sentences = paper.unread().stream().map(remark -> switch (remark.kind()) {
            case HARD_TO_READ -> words("papers.family-hard", remark.sentence());
            case BLAME -> words("papers.family-blame", remark.sentence());
        });
        Stream<String> looks = paper.warnings().stream().map(warning -> switch (warning) {
            case NOT_AT_THE_MEETING -> words("papers.warn-not-there");
            case PERSON_NOT_AT_THE_MEETING -> words("papers.warn-person-not-there");
            case SAME_NAME -> words("papers.warn-same-name");
            case SAME_NAME_IN_THE_HUB -> words("papers.warn-same-name-in-hub");
            case SEVERAL_CHILDREN -> words("papers.warn-several");
            case DO_NOT_TELL -> words("papers.warn-do-not-tell");
            case ADDRESS_CHANGED -> words("papers.warn-address-changed");
            case SAFE_ADDRESS -> words("papers.warn-safe-address");
        });
        return Stream.concat(looks, sentences).collect(Collectors.joining("\n"));
    }

    private Label cover() {
        Label cover = found("papers-cover-in-front", _ -> words("papers.cover-in-front"));
        form.channel()
                .subscribe(
                        how -> Layout.show(cover, how.filter(Channel::isPrinted).isPresent()));
        return cover;
    }

    private Label found(String id, Function<Preview, String> said) {
        Label line = Texts.wrapping(new Label("", Icons.icon(Feather.CHECK, "icon-success")));
        line.setId(id);
        line.textProperty().bind(of(said));
        model.preview().subscribe(paper -> Layout.show(line, paper.isPresent()));
        return line;
    }

    private VBox foot() {
        Button save = wide(Buttons.large(Buttons.primary("papers-save", words("papers.save"))));
        Button print = wide(Buttons.large(Buttons.primary("papers-print", words("papers.print"))));
        Button keep = wide(Buttons.plain("papers-save-too", words("papers.save-too")));
        Button copy = wide(Buttons.plain("papers-copy-text", words("papers.copy-text")));
        save.setOnAction(_ -> model.save());
        copy.setOnAction(_ -> model.copy());
        keep.setOnAction(_ -> model.save());
        print.setOnAction(_ -> model.print());
        ObservableValue<Boolean> wait = mustWait();
        List.of(save, print, keep, copy).forEach(one -> one.disableProperty().bind(wait));
        onlyFor(PaperKind.CASE_FILE::equals, copy);
        follow(save, print, keep);
        VBox foot = Layout.styled(new VBox(read(), save, print, keep, copy), "minutes-sign");
        foot.getChildren().addAll(beside());
        foot.getChildren().add(why());
        return foot;
    }

    /// What can be said instead of letting it go.
    private List<Button> beside() {
        Button hold = wide(Buttons.plain("papers-hold", words("papers.hold")));
        Button others = wide(Buttons.plain("papers-who-else", words("papers.who-else")));
        Button summary = wide(Buttons.plain("papers-summary", words("papers.summary-for")));
        Button notThis = wide(Buttons.plain("papers-not-this", words("papers.not-this")));
        Button family = wide(Buttons.plain("papers-family-words", words("papers.family-words")));
        Button unsafe = wide(Buttons.plain("papers-unsafe", words("papers.no-longer-safe")));
        hold.setOnAction(_ -> model.verbs().hold());
        others.setOnAction(_ -> model.verbs().whoElse());
        summary.setOnAction(_ -> model.verbs().summary());
        notThis.setOnAction(_ -> model.verbs().notThisOne());
        family.setOnAction(_ -> model.verbs().familyWords());
        unsafe.setOnAction(_ -> model.verbs().noLongerSafe());
        onlyFor(PaperKind.PLAN::equals, others);
        onlyFor(DuePane::isOfAnItem, summary);
        onlyFor(PaperKind::isForFamily, unsafe);
        onlyFor(PaperKind::isForFamily, family);
        model.selected()
                .subscribe(line ->
                        Layout.show(notThis, line.filter(PaperLine::isFurther).isPresent()));
        return List.of(family, hold, others, summary, notThis, unsafe);
    }

    /// Each child of a meeting has such a paper, from which its summary is asked for.
    static boolean isOfAnItem(PaperKind kind) {
        return kind == PaperKind.PLAN || kind == PaperKind.CASE_FILE;
    }

    private void onlyFor(Predicate<PaperKind> kind, Button button) {
        model.selected()
                .subscribe(line -> Layout.show(
                        button, line.map(one -> one.key().kind()).filter(kind).isPresent()));
    }

    private ObservableValue<Boolean> mustWait() {
        return Bindings.createBooleanBinding(
                () -> form.isLeft()
                        || model.preview()
                                .get()
                                .filter(paper -> paper.unread().isEmpty())
                                .isEmpty()
                        || model.stuck().get(),
                model.preview(),
                model.stuck(),
                form.channel(),
                form.typed(),
                form.person(),
                form.pageRead());
    }

    /// What goes on paper is printed; what goes by e-mail is saved.
    private void follow(Button save, Button print, Button keep) {
        form.channel().subscribe(how -> {
            boolean printed = how.filter(Channel::isPrinted).isPresent();
            Layout.show(save, !printed);
            Layout.show(print, printed);
            Layout.show(keep, printed);
        });
    }

    private Label why() {
        Label why = Texts.wrapping(Texts.hint(""));
        why.setId("papers-why-not");
        why.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.preview()
                                .get()
                                .filter(paper -> !paper.unread().isEmpty())
                                .map(_ -> words("papers.family-first"))
                                .orElseGet(() -> form.leftWords() + words("papers.seals")),
                        model.preview(),
                        form.channel(),
                        form.typed(),
                        form.person(),
                        form.pageRead()));
        return why;
    }

    private static Button wide(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
