package org.mashhuddle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.mashhuddle.ui.kit.Threads;
import org.mashhuddle.ui.kit.text.WritingAid;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingView;
import org.mashhuddle.ui.meeting.MeetingViewModel;

/// What the window's thread does for one key in a text of the meeting's form, layout included: with
/// nothing underlined, and with spelling and hints on while one word in five is a slip.
public final class KeyBench {

    private static final int KEYS = 1_500;
    private static final String GOOD = "He was seen at school and she will visit home again on Friday. ";
    private static final String SLIPS = "He was sene at shcool and refuses to engage; chaotic, he absconded tomorow. ";

    private KeyBench() {}

    /// Prints the figures.
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("keys");
        Platform.startup(() -> {});
        Threads threads = new Threads(Platform::runLater);
        CountDownLatch shown = new CountDownLatch(1);
        DemoRoom room = new DemoRoom(folder);
        room.roomTo(4, 2);
        Scene[] scene = new Scene[1];
        Platform.runLater(() -> {
            Stage stage = new Stage();
            MeetingView view = new MeetingView(new MeetingViewModel(room.seat(threads)));
            scene[0] = new Scene(view.screen().body(), 1440, 900);
            new Theming().dress(scene[0]);
            stage.setScene(scene[0]);
            stage.show();
            shown.countDown();
        });
        shown.await();
        Thread.sleep(3_000);
        for (int round = 1; round <= 2; round++) {
            measure("round " + round + ", both off  ", scene[0], GOOD, false);
            measure("round " + round + ", both on   ", scene[0], GOOD, true);
            measure("round " + round + ", with slips", scene[0], SLIPS, true);
        }
        threads.close();
        room.close();
        Platform.exit();
    }

    private static void measure(String what, Scene scene, String words, boolean on) throws InterruptedException {
        long[] nanos = new long[KEYS];
        CountDownLatch empty = new CountDownLatch(1);
        TextArea area = (TextArea) scene.lookup("#shared-police");
        Platform.runLater(() -> {
            for (WritingAid aid : WritingAid.values()) {
                aid.turn(area, on);
            }
            area.clear();
            area.requestFocus();
            empty.countDown();
        });
        empty.await();
        for (int key = 0; key < KEYS; key++) {
            CountDownLatch typed = new CountDownLatch(1);
            int at = key;
            Platform.runLater(() -> {
                if (at % 400 == 0) {
                    area.clear();
                }
                String letter = words.substring(at % words.length(), at % words.length() + 1);
                long began = System.nanoTime();
                Event.fireEvent(
                        area,
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                nanos[at] = System.nanoTime() - began;
                typed.countDown();
            });
            typed.await();
            // A pause now and then, so that what was typed is looked through.
            Thread.sleep(key % 50 == 49 ? 700 : 2);
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s  p50 %.2f ms  p95 %.2f ms  p99 %.2f ms%n",
                what, nanos[KEYS / 2] / 1e6, nanos[KEYS * 95 / 100] / 1e6, nanos[KEYS * 99 / 100] / 1e6);
    }
}
