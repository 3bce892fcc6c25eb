# frozen_string_literal: true

# Reads edited posts as Jekyll does:
#   front-matter.rb OUT     where OUT/edits.tsv names them, see EveryEdit
# The key must be as meant, every other key and the body the same, and every byte outside the key's
# own lines as it was.
require 'date'
require 'time'
require 'psych'

TITLE = "[회고] 3.10: '끝' 😀 #1"
TAG = '새 태그: 하나'
FENCES = /\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)/m
# YAML knows more line ends than Ruby.
YAML_LINE = /[^\r\n\u0085\u2028\u2029]*(?:\r\n|[\r\n\u0085\u2028\u2029])/
CLASSES = [Date, Time, Symbol].freeze

Post = Struct.new(:bytes, :yaml, :yaml_start, :body)

def lone_returns?(bytes)
  !bytes.include?("\n") && bytes.include?("\r")
end

def post(path)
  bytes = File.binread(path)
  text = bytes.dup.force_encoding('UTF-8')
  skipped = text.start_with?("\uFEFF") ? 3 : 0
  text = text.delete_prefix("\uFEFF")
  # To Jekyll a file of lone CRs is one line, without front matter; Hoego edits what is meant.
  text = text.tr("\r", "\n") if lone_returns?(bytes)
  return Post.new(bytes, '', skipped, text) unless text =~ FENCES

  # Jekyll hands the opening fence to Psych as well.
  Post.new(bytes, Regexp.last_match(1), skipped, Regexp.last_match.post_match)
end

def values(post)
  read = Psych.safe_load(post.yaml, permitted_classes: CLASSES, aliases: true)
  read.is_a?(Hash) ? read : {}
end

def texts(value)
  case value
  when Array then value.flatten.compact.map(&:to_s)
  when String then value.split
  when nil then []
  else [value.to_s]
  end
end

def meant?(edit, key, before, after)
  value = after[key]
  case edit
  when 'title' then value.is_a?(String) && value.chomp == TITLE
  when 'date' then (value.is_a?(String) ? Time.parse(value) : value) == Time.new(2025, 1, 2, 3, 4, 5, '+09:00')
  when 'add-tag' then texts(value) == texts(before[key]) + [TAG]
  when 'remove-tag' then texts(value) == texts(before[key])[0..-2]
  when 'remove-first-tag' then texts(value) == texts(before[key]).drop(1)
  when 'add-key' then value == 'no'
  else !after.key?(key)
  end
end

# The byte ranges of a key's lines, up to the next key's.
def lines_of(post, key)
  root = (Psych.parse(post.yaml) || nil)&.root
  return [] unless root.is_a?(Psych::Nodes::Mapping)

  starts = [post.yaml_start]
  post.yaml.scan(YAML_LINE) { |line| starts << starts.last + line.bytesize }
  keys = root.children.each_slice(2).map(&:first)
  keys.each_with_index.select { |node, _| node.is_a?(Psych::Nodes::Scalar) && node.value == key }.map do |node, i|
    following = keys[i + 1]
    starts[node.start_line]..(following ? starts[following.start_line] : starts.last)
  end
end

# Whether only an insertion has made the second of the first.
def inserted?(before, after)
  head = (0...before.bytesize).find { |i| before.getbyte(i) != after.getbyte(i) } || before.bytesize
  after.bytesize >= before.bytesize && after.end_with?(before.byteslice(head..))
end

def only_its_own?(before, after, key)
  ranges = lines_of(before, key)
  return inserted?(before.bytes, after.bytes) if ranges.empty?

  head = before.bytes.byteslice(0, ranges.first.begin)
  tail = before.bytes.byteslice(ranges.last.end..)
  after.bytes.bytesize >= head.bytesize + tail.bytesize &&
    after.bytes.start_with?(head) && after.bytes.end_with?(tail)
end

counts = Hash.new(0)
failed = 0
File.foreach(File.join(ARGV[0], 'edits.tsv'), encoding: 'UTF-8') do |line|
  name, edit, key, path = line.chomp.split("\t", 4)
  before = post(File.join(ARGV[0], "#{name}.before"))
  after = post(File.join(ARGV[0], "#{name}.after"))
  begin
    was = values(before)
  rescue Psych::Exception => e
    counts["not read by Psych before: #{e.class}"] += 1
    next
  end
  problem =
    begin
      is = values(after)
      if !meant?(edit, key, was, is) then "#{key} is #{is[key].inspect}, was #{was[key].inspect}"
      elsif was.reject { |k, _| k == key } != is.reject { |k, _| k == key } then 'another key has changed'
      elsif after.body.strip != before.body.strip then 'the body has changed'
      elsif !only_its_own?(before, after, key) then 'other bytes have changed'
      end
    rescue Psych::Exception, ArgumentError => e
      e.message
    end
  if problem
    failed += 1
    puts "FAILED #{path}: #{edit} #{key}: #{problem}"
  else
    counts[edit] += 1
    counts["#{edit}, of these in files of lone CRs, whose front matter Jekyll does not see"] += 1 if lone_returns?(before.bytes)
  end
end
counts.sort.each { |edit, count| puts "#{edit}: #{count}" }
puts "#{failed} failed"
exit failed.zero?
