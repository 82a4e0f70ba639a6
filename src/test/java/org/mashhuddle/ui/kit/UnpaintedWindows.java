package org.mashhuddle.ui.kit;

import com.sun.javafx.tk.CompletionListener;
import com.sun.javafx.tk.RenderJob;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// Windows without a screen are laid out and answer as any other, and are not painted: nobody sees them, and painting
/// took a fifth of a journey's work. A picture of a scene ([Pictures]) is drawn anew from its nodes, as before.
/// Journeys alone have it (`pom.xml`); a window on a real screen is painted.
///
/// The toolkit has no way to say so for a window and not for pictures (`quantum.norenderjobs` is for both), so the
/// paint job of each window is exchanged for one that does nothing, by the names of the toolkit's own classes.
public final class UnpaintedWindows implements BeforeAllCallback {

    private static final String QUANTUM = "com.sun.javafx.tk.quantum.";

    /// Once in a program of tests.
    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(UnpaintedWindows.class, _ -> watch());
    }

    private static ListChangeListener<Window> watch() {
        ListChangeListener<Window> opened = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(UnpaintedWindows::leaveUnpainted);
            }
        };
        Window.getWindows().addListener(opened);
        return opened;
    }

    private static void leaveUnpainted(Window window) {
        window.sceneProperty().addListener((_, _, scene) -> Platform.runLater(() -> leaveUnpainted(scene)));
        // The list is told first; what paints is made after that.
        Platform.runLater(() -> leaveUnpainted(window.getScene()));
    }

    private static void leaveUnpainted(Scene scene) {
        try {
            Object peer = scene == null ? null : named(Scene.class, "peer").get(scene);
            if (peer != null && peer.getClass().getName().equals(QUANTUM + "ViewScene")) {
                Field job = named(peer.getClass(), "paintRenderJob");
                job.set(peer, idle(peer, (RenderJob) job.get(peer)));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The toolkit has changed", e);
        }
    }

    /// It says that it is done as the toolkit's does, so that the next pulse comes.
    private static Object idle(Object peer, RenderJob painting) throws ReflectiveOperationException {
        Class<?> scene = Class.forName(QUANTUM + "GlassScene");
        Method setPainting = scene.getDeclaredMethod("setPainting", boolean.class);
        setPainting.setAccessible(true);
        Constructor<?> job = Class.forName(QUANTUM + "PaintRenderJob")
                .getDeclaredConstructor(scene, CompletionListener.class, Runnable.class);
        job.setAccessible(true);
        return job.newInstance(peer, painting.getCompletionListener(), (Runnable) () -> done(setPainting, peer));
    }

    private static void done(Method setPainting, Object peer) {
        try {
            setPainting.invoke(peer, false);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Field named(Class<?> of, String name) throws NoSuchFieldException {
        Field field = of.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
