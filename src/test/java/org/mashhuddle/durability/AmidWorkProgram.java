package org.mashhuddle.durability;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mashhuddle.service.HubByKey;
import org.mashhuddle.service.Session;
import org.mashhuddle.ui.kit.Threads;

/// `AmidWorkProgram FOLDER WORK SAVES KEY`: opens the hub, says so, begins the work and the saves, and waits to be
/// killed.
final class AmidWorkProgram {

    private AmidWorkProgram() {}

    public static void main(String[] args) throws Exception {
        Path place = Path.of(args[0]);
        AmidWork.Work work = AmidWork.Work.valueOf(args[1]);
        HubByKey hub =
                new HubByKey(place, AmidWork.clock(true)).knowing(HexFormat.of().parseHex(args[3]));
        Session session = hub.open();
        ExecutorService window = Executors.newSingleThreadExecutor();
        Threads threads = new Threads(window);
        say("begun");
        new AmidWork(session, place, threads, window, AmidWorkProgram::say).ask(work, Integer.parseInt(args[2]));
        if (work == AmidWork.Work.REBUILD) {
            window.execute(() -> {
                threads.settled().join();
                session.closeRebuilt();
            });
            window.execute(() -> say("kept REBUILD"));
        }
        Thread.currentThread().join();
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
