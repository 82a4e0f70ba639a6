package org.mashhuddle.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Finds the passages of a text in English that hold all of the words typed, whatever their endings; a word
/// that is still being typed by its beginning. The index is in memory. It is not for what is said of people.
public final class PassageSearch {

    private static final String WORDS = "words";
    private static final String PLACE = "place";
    private static final float PLACE_WEIGHT = 2;
    private static final int SHOWN = 20;
    private final Analyzer analyzer = new EnglishAnalyzer();

    private final IndexSearcher searcher;

    /// Reads the passages.
    ///
    /// @param passages in the order by whose numbers they are found
    public PassageSearch(List<Passage> passages) {
        try {
            this.searcher = new IndexSearcher(DirectoryReader.open(index(passages)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A passage.
    ///
    /// @param place where it stands, as its reader knows it
    public record Passage(String place, String words) {}

    /// What was found.
    ///
    /// @param first the numbers of the best of them in the list that was given, from 0, the best first
    /// @param all how many there are
    public record Found(List<Integer> first, long all) {
        /// Copies the list.
        public Found {
            first = List.copyOf(first);
        }
    }

    /// The passages that hold every word.
    ///
    /// @param typed words, of which each has to be there
    public Found find(String typed) {
        List<String> tokens = tokens(typed);
        if (tokens.isEmpty()) {
            return new Found(List.of(), 0);
        }
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        tokens.forEach(token -> every.add(anywhere(token), Occur.MUST));
        try {
            TopDocs best = searcher.search(every.build(), SHOWN);
            List<Integer> first =
                    Arrays.stream(best.scoreDocs).map(hit -> hit.doc).toList();
            return new Found(first, best.totalHits.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query anywhere(String token) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(WORDS, token)), Occur.SHOULD)
                .add(new BoostQuery(new TermQuery(new Term(PLACE, token)), PLACE_WEIGHT), Occur.SHOULD)
                .add(new PrefixQuery(new Term(WORDS, token)), Occur.SHOULD)
                .build();
    }

    private List<String> tokens(String typed) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(WORDS, typed)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private ByteBuffersDirectory index(List<Passage> passages) throws IOException {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
            for (Passage passage : passages) {
                Document row = new Document();
                row.add(new TextField(WORDS, passage.words(), Field.Store.NO));
                row.add(new TextField(PLACE, passage.place(), Field.Store.NO));
                writer.addDocument(row);
            }
        }
        return memory;
    }
}
