package org.mashhuddle.store.core;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.proposal.AgendaProposal;
import org.mashhuddle.store.CitySize;
import org.mashhuddle.store.Hub;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long today's agenda takes to be proposed in a hub that has been kept for years: reading the
/// facts, the rules alone, and both. Hubs are made once, in the folder of the property
/// `bench.hubs`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class AgendaBenchmark {

    /// A number of a city's years, or `stress`.
    @Param({"10", "stress"})
    public String size;

    private GrownHub hub;
    private AgendaFacts facts;

    @Setup
    public void open() throws IOException, SQLException {
        Path folder = Path.of(System.getProperty("bench.hubs"), "hub-" + size);
        hub = GrownHub.in(folder, CitySize.named(size));
        facts = hub.facts();
    }

    @TearDown
    public void close() throws SQLException {
        hub.close();
    }

    @Benchmark
    public AgendaFacts facts() {
        return hub.facts();
    }

    @Benchmark
    public List<ProposedItem> rules() {
        return AgendaProposal.propose(facts, Hub.NOW);
    }

    @Benchmark
    public List<ProposedItem> agenda() {
        return AgendaProposal.propose(hub.facts(), Hub.NOW);
    }
}
