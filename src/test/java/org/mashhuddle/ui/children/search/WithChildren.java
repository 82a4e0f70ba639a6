package org.mashhuddle.ui.children.search;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.children.ChildrenDay;
import org.mashhuddle.ui.children.ChildrenPage;
import org.mashhuddle.ui.children.ChildrenViewModel;
import org.mashhuddle.ui.children.form.SideForm;
import org.mashhuddle.ui.children.form.SubjectForm;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Form;

/// The Children screen over the real services of the demo day, without a window.
public abstract class WithChildren {

    @TempDir
    Path folder;

    public ChildrenDay day;
    public ChildrenViewModel model;

    @BeforeEach
    void unlock() {
        day = new ChildrenDay(folder);
        model = day.model(new Destination.Children());
    }

    @AfterEach
    void lock() {
        day.close();
    }

    public FindViewModel find() {
        return ((ChildrenPage.Finding) model.page().get()).find();
    }

    List<FoundRow.One> found(String words) {
        find().text().set(words);
        return find().rows().stream()
                .filter(FoundRow.One.class::isInstance)
                .map(FoundRow.One.class::cast)
                .toList();
    }

    public RecordViewModel opened(String words) {
        found(words);
        model.openChosen();
        return ((ChildrenPage.Opened) model.page().get()).record();
    }

    public static RecordPage page(RecordViewModel record) {
        return record.page().get().orElseThrow();
    }

    public SubjectForm form() {
        return ((ChildrenPage.Typing) model.page().get()).form();
    }

    public static Field<?> field(Form<?> form, String name) {
        return form.fields().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public static void type(Form<?> form, String name, String text) {
        field(form, name).text().set(text);
    }

    public static String typed(Form<?> form, String name) {
        return field(form, name).text().get();
    }

    public static String error(Form<?> form, String name) {
        return field(form, name).error().get();
    }

    /// The form beside a record.
    public static <F extends SideForm<?>> F side(RecordViewModel record, Class<F> type) {
        return type.cast(record.side().form().get().orElseThrow());
    }
}
