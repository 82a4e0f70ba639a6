package org.mashhuddle.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/// Rules 2, 3 and 4: each technology has its own room.
record LibraryRules(Plan plan) {

    private static final String[] WINDOWS = {
        "javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..", "org.kordamp.ikonli.."
    };
    private static final String[] DATABASE = {"org.jooq..", "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb.."};
    private static final String[] PDF = {
        "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox..", "com.openhtmltopdf..", "org.verapdf.."
    };
    private static final String[] SHEETS = {
        "org.apache.commons.csv..", "org.dhatim.fastexcel..", "org.apache.poi..", "net.fortuna.ical4j..", "biweekly.."
    };
    private static final String[] WORDS_AND_DAYS = {
        "de.focus_shift..", "org.apache.commons.codec..", "org.apache.commons.text.."
    };
    private static final String[] SPELLING = {"org.apache.lucene.."};
    private static final String[] SECRETS = {"javax.crypto..", "java.security..", "org.bouncycastle.."};

    /// Controls whose rules the theme is built without (decision 0003).
    private static final String[] UNDRESSED = {
        "javafx.scene.control.Accordion",
        "javafx.scene.control.ChoiceBox",
        "javafx.scene.control.ColorPicker",
        "javafx.scene.control.DatePicker",
        "javafx.scene.control.MenuBar",
        "javafx.scene.control.Pagination",
        "javafx.scene.control.Slider",
        "javafx.scene.control.Spinner",
        "javafx.scene.control.SplitMenuButton",
        "javafx.scene.control.TabPane",
        "javafx.scene.control.TitledPane",
        "javafx.scene.control.ToolBar",
        "javafx.scene.control.TreeTableView",
        "javafx.scene.control.TreeView",
        "javafx.scene.web.HTMLEditor"
    };

    List<Rule> all() {
        return List.of(
                new Rule(2, "JavaFX only in the user interface and the roof", windows(), "service.Window"),
                new Rule(
                        3, "jOOQ, JDBC, H2 and Flyway only in the store", only(DATABASE, "store"), "service.SqlCaller"),
                new Rule(3, "PDF libraries only in the document room", only(PDF, "document"), "store.PdfMaker"),
                new Rule(
                        3,
                        "spreadsheets and calendar files only in the exchange",
                        only(SHEETS, "exchange"),
                        "store.SheetReader"),
                new Rule(
                        3,
                        "holidays and phonetics only in the reference room",
                        only(WORDS_AND_DAYS, "reference"),
                        "exchange.Phonetics"),
                new Rule(3, "spelling only in the reference room", only(SPELLING, "reference"), "exchange.Speller"),
                new Rule(
                        3,
                        "cryptography only in vault, document, durable store, its pages and the trail",
                        secrets(),
                        "exchange.KeyMaker"),
                new Rule(4, "only controls that the theme has rules for", dressed(), "ui.kit.control.DayPicker"),
                new Rule(4, "a view model needs no toolkit", viewModels(), "ui.agenda.ButtonViewModel"),
                new Rule(4, "a form needs no toolkit", forms(), "ui.kit.form.ButtonForm"));
    }

    private ArchRule only(String[] libraries, String room) {
        return noClasses()
                .that(plan.outside(3, room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private ArchRule windows() {
        DescribedPredicate<JavaClass> roof =
                describe("the roof", type -> type.getPackageName().equals(plan.root()) || plan.isIn(type, "cli"));
        return noClasses()
                .that(plan.outside(2, "ui").and(DescribedPredicate.not(roof)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WINDOWS);
    }

    private ArchRule secrets() {
        DescribedPredicate<JavaClass> trail = describe(
                "the trail",
                type -> plan.isIn(type, "store")
                        && Plan.top(type).getSimpleName().contains("Trail"));
        return noClasses()
                .that(plan.outside(3, "vault", "document", "store.durable", "store.pages")
                        .and(DescribedPredicate.not(trail)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SECRETS);
    }

    private ArchRule dressed() {
        DescribedPredicate<JavaClass> undressed = describe(
                "controls that the theme has no rules for",
                type -> List.of(UNDRESSED).contains(type.getName())
                        || type.getPackageName().startsWith("atlantafx.base.controls")
                                && !List.of("CustomTextField", "PasswordTextField")
                                        .contains(type.getSimpleName()));
        return noClasses().that(plan.within(4, "ui")).should().dependOnClassesThat(undressed);
    }

    private ArchRule viewModels() {
        return withoutToolkit(
                describe("view models", type -> Plan.top(type).getSimpleName().endsWith("ViewModel")));
    }

    /// The forms of the kit, and what they are made of.
    private ArchRule forms() {
        String form = plan.named("ui.kit.form.Form");
        List<String> parts = Stream.of("Field", "Finder", "Look", "MomentReading", "Readings", "FormRow")
                .map(part -> plan.named("ui.kit.form." + part))
                .toList();
        return withoutToolkit(describe(
                "forms and their parts",
                type -> type.isAssignableTo(form)
                        || parts.contains(Plan.top(type).getName())));
    }

    private ArchRule withoutToolkit(DescribedPredicate<JavaClass> which) {
        return noClasses()
                .that(plan.within(4, "ui").and(which))
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(WINDOWS)
                        .and(JavaClass.Predicates.resideOutsideOfPackages(
                                "javafx.beans..", "javafx.collections..", "javafx.util..")))
                .allowEmptyShould(true);
    }
}
