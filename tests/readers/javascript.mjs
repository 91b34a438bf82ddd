// Reads network.cyjs, network.node-link and network.gexf; the node-link JSON is the truth that the
// other two must tell as well.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import cytoscape from "cytoscape";
import { forceLink, forceManyBody, forceSimulation } from "d3-force";
import graphology from "graphology";
import gexf from "graphology-gexf";

const read = (format) => readFileSync(`network.${format}`, "utf8");
const { nodes, links } = JSON.parse(read("node-link"));

// What XML can hold of a text.
const clean = (text) =>
  text.replace(/\r\n|[\r\x85\u2028\u2029]/g, "\n").replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "");

test("Cytoscape.js loads the elements where they stand", () => {
  const { elements } = JSON.parse(read("cyjs"));
  const graph = cytoscape({ headless: true, elements, layout: { name: "preset" } });
  assert.equal(graph.nodes().length, nodes.length);
  assert.equal(graph.edges().length, links.length);
  for (const { label, x, y, ...values } of nodes) {
    const node = graph.getElementById(values.id);
    assert.deepEqual(node.data(), { name: label, ...values });
    assert.deepEqual(node.position(), { x, y });
    assert.ok(node.isOrphan());
  }
  for (const { label, kind, ...values } of links)
    assert.deepEqual(graph.getElementById(values.id).data(),
                     { name: label, interaction: kind, ...values });
});

test("D3 finds the ends of every link and lays the graph out", () => {
  const places = nodes.map((node) => ({ ...node }));
  const lines = links.map((link) => ({ ...link }));
  forceSimulation(places)
    .force("link", forceLink(lines).id((node) => node.id))
    .force("charge", forceManyBody())
    .stop()
    .tick(20);
  lines.forEach((line, i) => {
    assert.equal(line.source.id, links[i].source);
    assert.equal(line.target.id, links[i].target);
  });
  assert.ok(places.every((place) => Number.isFinite(place.x) && Number.isFinite(place.y)));
});

test("graphology, on which sigma draws, reads GEXF with its lists and looks", () => {
  const graph = gexf.parse(graphology.MultiDirectedGraph, read("gexf"));
  assert.equal(graph.order, nodes.length);
  assert.equal(graph.size, links.length);
  for (const node of nodes) {
    const found = graph.getNodeAttributes(node.id);
    const [r, g, b] = node.color.match(/[0-9a-f]{2}/g).map((hex) => parseInt(hex, 16));
    assert.equal(found.label ?? "", clean(node.label));
    assert.equal(found.kind, node.kind);
    assert.equal(found.color, `rgb(${r},${g},${b})`);
    assert.deepEqual([found.x, found.y, found.size], [node.x, node.y, Math.max(0, node.size)]);
    assert.deepEqual([found.statements, found.share, found.named],
                     [node.statements, node.share, node.named]);
    assert.deepEqual(found.roles, node.roles?.map(clean));
  }
  for (const link of links) {
    const found = graph.getEdgeAttributes(link.id);
    assert.deepEqual([graph.source(link.id), graph.target(link.id)], [link.source, link.target]);
    assert.deepEqual([found.kind, found.weight, found.rule], [link.kind, link.weight, clean(link.rule)]);
    assert.deepEqual(found.quotes, link.quotes.map(clean));
  }
});
